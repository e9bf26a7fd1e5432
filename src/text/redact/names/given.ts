/**
 * First names in use in Germany, Austria, Switzerland, Great Britain and the United States, and of the people who have
 * moved there; written down for this project. Left out are names that are more often something else in feedback:
 * months, places, brands, words (`Mark`, `Will`, `Art`, `Grace`, `Paris`, `Siri`, `Mercedes`, `April`).
 */
const written = `
  Aaron Abbas Abdul Abdullah Abigail Achim Adam Adele Adelheid Adem Adrian Aftab Agata Agathe Agnes Agnieszka Ahmad Ahmed Ahmet
  Aisha Akın Alan Albert Albrecht Aleksandar Aleksandra Alejandro Alessandro Alessia Alex Alexander Alexandra Alexej Alexia Alexis Alfons
  Alfred Ali Alice Alicia Alina Alisa Alison Allison Alois Alwin Amanda Amelie Amir Amira Amit Amy Ana Anastasia Andrea
  Andreas Andrei Andrew Andrzej Andy Angela Angelika Angelina Angus Anita Anja Anjali Anke Anna Annabelle Anne Annegret Anneliese Annelie Annemarie
  Annett Annette Annika Anouk Ansgar Anthony Antje Anton Antonia Antonio Anton Archie Ariane Arif Armin Arnd Arndt Arne Arno Arnold
  Arthur Artur Arzu Asha Ashley Asli Astrid Audrey Axel Ayaan Ayla Aylin Ayşe Ayse Barbara Barry Bartosz Bastian Beate
  Beatrice Beatrix Becky Ben Benedikt Benjamin Bernadette Bernard Bernd Bernhard Berthold Bertram Beth Bettina Bianca Birgit Birgitta Birte Björn Bodo
  Bogdan Bonnie Boris Brad Bradley Brandon Brenda Brian Brigitte Britta Bruce Bruno Burak Burkhard Caitlin Callum Cameron Cansu
  Carina Carl Carla Carlos Carmen Carol Carola Carolin Caroline Carolyn Carsten Catherine Cathrin Cecilia Celina Cem Chantal Charles Charlie
  Cheryl Chiara Chloe Chris Christa Christel Christian Christiane Christin Christina Christine Christof Christoph Christopher Claas Claire Clara Clarissa Claudia Claudio
  Claus Clemens Colin Connor Conny Conrad Constantin Constanze Cora Cordula Corinna Cornelia Cornelius Craig Curtis Cynthia Dagmar Dan Dana
  Daniel Daniela Danielle Danny Daria Dariusz Darren Dave David Dawid Dean Debbie Deborah Delia Denis Denise Deniz Dennis Derek Derya
  Desirée Detlef Diana Diane Diego Dieter Dietmar Dietrich Dilara Dilek Dimitri Dirk Dmitri Dominic Dominik Dominique Donald Donna Dora Doreen
  Doris Dorothea Dorothee Dorothy Douglas Duncan Dylan Eberhard Eckhard Eddie Edeltraud Edgar Edith Edmund Eduard Edward Edwin Egon Eileen Ekaterina
  Elaine Eleanor Elena Eleni Elfriede Elias Elif Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elliot Elmar Elsa Elsbeth Elvira Emanuel
  Emil Emilia Emilie Emily Emine Emma Emre Enrico Eric Erica Erich Erik Erika Erkan Ernst Erwin Esra Esther Ethan Eugen Eugene
  Eva Evelin Evelyn Ewa Fabian Fabienne Fabio Fatih Fatima Fatma Federico Felicitas Felix Ferdinand Fernando Finn Fiona Florian Francesca Francesco
  Francis Frank Franka Franz Franziska Frauke Fred Freddie Frederic Frederick Frederik Frieda Friedhelm Friederike Friedrich Fritz Gabi Gabriel Gabriela Gabriele
  Gareth Gary Gavin Gemma Geoffrey Georg George Georgios Gerald Gerard Gerd Gerda Gerhard Gerlinde Gernot Gero Gertrud Giovanni Gisela Gitta
  Giulia Giuseppe Glenn Gloria Gordon Grażyna Greg Gregor Gregory Greta Grzegorz Gudrun Guido Günter Günther Gunter Gunther Gustav Hakan Halil Hanna Hannah
  Hannelore Hannes Hans Hansjörg Harald Harold Harriet Harry Hartmut Hasan Hassan Hatice Hauke Hazel Heather Hedwig Heidi Heidrun Heike Heiko
  Heiner Heinrich Heinz Helen Helena Helene Helga Hella Helmut Helmuth Hendrik Henning Henriette Henrik Henry Herbert Heribert Hermann Herta Hilde Hildegard
  Hilary Holger Holly Horst Howard Hubert Hugo Hüseyin Huseyin Ian Ibrahim Ida Igor Ilka Ilona Ilse Imke Imran Ina Ines
  Inga Inge Ingeborg Ingo Ingrid Irena Irene Irina Iris Irmgard Irmtraud Isaac Isabel Isabell Isabella Isabelle Ismail Ivan Ivana Ivo
  Iwona Jack Jacob Jacqueline Jaime Jakob Jake James Jamie Jan Jana Jane Janet Janice Janina Janine Jannik Jannis Jaroslav Jasmin
  Jasmine Jason Jean Jeanette Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jerome Jerry Jessica Jill Jim Jimmy Joachim Joan Joanna
  Joanne Jochen Joe Joel Johann Johanna Johannes John Johnny Jon Jonah Jonas Jonathan Jonna Jorge Jörg Joerg Jörn Josef Josefine Joseph
  Josephine Josh Joshua Josie Joyce Juan Judith Jule Julia Julian Juliane Julie Julien Juliette Julius Jürgen Juergen Jutta Kai Karen Karim
  Karin Karina Karl Karla Karlheinz Karolina Karoline Karsten Kasimir Katarina Katarzyna Kate Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja
  Katrin Kay Kayla Keith Kelly Kemal Ken Kenan Kenneth Kerstin Kevin Khaled Kieran Kilian Kim Kimberly Kirsten Klaus Konrad Konstantin
  Konstantinos Kornelia Kristin Kristina Kristof Krystyna Krzysztof Kumar Kurt Kyle Lara Larissa Larry Lars Lasse Laura Lauren Laurence Lea Leah
  Leandro Leila Lena Lennart Leni Leo Leon Leonard Leonhard Leonie Leonora Leszek Levent Lewis Liam Liane Lidia Lieselotte Lilli Lilly
  Lily Lina Linda Lindsay Linus Lisa Liselotte Lorena Lorenz Lothar Lotta Lotte Louis Louisa Louise Luca Lucas Lucia Lucy Ludger
  Ludwig Luis Luisa Luise Luka Lukas Lutz Lydia Lynn Maciej Magda Magdalena Mahmoud Maik Maike Maja Malgorzata Malte Mandy Manfred
  Manuel Manuela Marc Marcel Marcin Marco Marcus Mareike Marek Maren Margaret Margareta Margarete Margarethe Margit Margot Margret Maria Mariam Marian
  Marianne Marie Marija Marilyn Marina Mario Marion Marisa Marius Marko Markus Marlene Marlies Marlis Marta Martha Martin Martina Marvin Mary
  Maryam Mateo Mateusz Mathias Mathilda Mathilde Mats Matt Matteo Matthew Matthias Maureen Maurice Max Maximilian Maya Mechthild Megan Mehmet Mehtap
  Meike Melanie Melina Melissa Meltem Merle Merve Mia Micha Michaela Michael Michal Michel Michele Michelle Miguel Mike Mila Milan Milena Mina
  Mira Miriam Mirjam Mirko Mohamed Mohammad Mohammed Molly Mona Monica Monika Moritz Muhammad Muhammed Murat Mustafa Nadia Nadine Nadja Nancy
  Naomi Natalia Natalie Natascha Natasha Nathalie Nathan Neil Nele Nermin Nesrin Niamh Nicholas Nick Nicola Nicolai Nicolas Nicole Niels Nigel
  Nikita Niklas Niko Nikola Nikolai Nikolaus Nikos Nils Nina Noah Noel Noemi Nora Norbert Norman Nour Nuray Nurcan Oksana Oleg
  Olga Oliver Olivia Olaf Omar Omer Orhan Oscar Oskar Osman Oswald Otto Özgür Özlem Pablo Paolo Pascal Patricia Patrick Patrik
  Patrizia Paul Paula Paulina Pauline Pavel Pawel Paweł Pedro Peggy Penelope Peter Petra Phil Philip Philipp Philippa Phillip Phoebe Pia Pierre
  Piotr Priya Rachel Rafael Rainer Raj Rajesh Ralf Ralph Ramona Raphael Rashid Ravi Raymond Rebecca Rebekka Regina Regine Reinhard Reinhold
  Renate Rene René Reto Rhys Ricarda Richard Ricky Rita Robert Roberta Roberto Robin Roderich Roger Roland Rolf Ron Ronald
  Ronja Ronny Rosalie Rosemarie Rosemary Roswitha Roxana Roy Rudi Rudolf Rupert Russell Ruth Ryan Sabine Sabrina Saima Salih Sally
  Salvatore Sam Samantha Samira Samuel Sandeep Sander Sandra Sandy Sanjay Sara Sarah Sascha Saskia Scott Sean Sebastian Selim Selina Selma
  Semra Serdar Serena Sergej Sergio Serkan Sevgi Shannon Sharon Shaun Sheila Shirley Sibel Sibylle Siegfried Sieglinde Sigrid Silas Silke Silvana
  Silvia Simon Simona Simone Sina Siobhan Snežana Sofia Sofie Sonia Sonja Sophia Sophie Sören Soraya Stacey Stanislaw Stefan Stefanie Steffen
  Steffi Stella Stephan Stephanie Stephen Steve Steven Stuart Suleyman Süleyman Sunita Susan Susann Susanna Susanne Suzanne Svea Sven
  Svenja Svetlana Swantje Sylvia Sylke Tamara Tanja Tanya Tara Tariq Tatjana Ted Teresa Terry Thea Theo Theodor Theresa Therese Thomas
  Thorben Thorsten Tiffany Tilman Tim Timo Timothy Tina Tobias Toby Todd Tom Tomasz Tommy Toni Tony Torben Torsten Tracy
  Traudel Travis Trevor Tristan Trudi Tuğba Tugba Turgut Udo Ulf Ulla Ulrich Ulrike Umut Ursel Ursula Urs Ursina Uschi Ute Utz Uwe Valentin
  Valentina Valerie Vanessa Vedat Vera Verena Veronica Veronika Vicky Viktor Viktoria Vincent Vinzenz Viola Violetta Vivian Vivien Vladimir Volker Volkmar
  Waldemar Walter Waltraud Walther Wanda Wayne Wendelin Wendy Werner Wiebke Wilfried Wilhelm Wilhelmina Willi William Willy Winfried Wojciech Wolf Wolfgang
  Wolfram Xaver Yannick Yara Yasemin Yasin Yasmin Yusuf Yvette Yvonne Zachary Zara Zehra Zeynep Zoe Zoë Zuzanna
  Abby Andi Anil Basti Becca Biggi Bob Bobby Dani Deepak Elfi Erna Flo Gerti Hanne Hansi Hilda Jamal Jen Jess Jonny José
  Jose Kalle Kati Keisha Latoya Leif Liz Lizzie Luigi Maggie Manu Meg Mel Mick Moni Nate Neha Nico Niki Ole Pete Piet
  Pooja Priyanka Ricardo Robbie Sepp Susi Tini Tobi Traute Tyrone Uli Vijay Vroni Wei Wolfi
`;

/** First names, in lower case. */
export const givenNames: ReadonlySet<string> = new Set(written.trim().toLowerCase().split(/\s+/));
