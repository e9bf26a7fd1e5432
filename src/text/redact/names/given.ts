import { wordSet } from '../../wordSet.ts';

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
  Aaliyah Aarav Abel Abena Abhishek Abiodun Abram Adaeze Adalbert Adama Adebayo Adeel Adelina Adeola Adriana Adrienne Adwoa Agnese Agustín Aidan
  Aiden Aileen Aimee Aino Aisling Ajay Akash Akeem Akiko Akira Alain Alastair Aldo Aleksander Aleksei Alena Alessandra Alexandre Alexandru Alexey
  Alfredo Algot Alicja Alisha Alistair Allan Allen Almut Aloys Alyssa Amadou Ambrose Amelia Amina Ammar Anand Anastasija Andriy André Andrés
  Aneta Angie Anh Anica Anisha Anjum Ankit Ann Annabel Annelies Annemieke Annie Anselm Antoine Antoinette Antonella António Anusha Anya Aoife Aparna
  Arash Ariana Arianna Arjun Arlene Armando Arnaud Aron Arpad Artem Arun Arvid Arvind Ashleigh Ashok Ashraf Asif Atilla Aubrey Augustin Aurelia
  Aurélie Aydan Ayesha Aziz Babs Baerbel Baptiste Barbora Bashir Batuhan Bea Beata Bela Belinda Bennet Benno Bente Beppo Berit Bernardo Bernhardine
  Bernie Berta Bertha Beryl Bethany Betty Beverley Beverly Bhavna Bilal Birger Birthe Blake Blanka Bojan Bożena Bram Branislav Branka Breanna
  Brendan Brent Brett Bridget Britt Bronwyn Bryan Bryce Bärbel Bülent Cagla Cahit Caleb Camila Camilla Camille Candice Carey Carlo Carlota Carole
  Carrie Casey Caspar Cassandra Cassie Catalina Catarina Cath Cathy Cecile Cedric Celeste Celine Cengiz Chandra Charlene Charmaine Chelsie Cheyenne
  Chiamaka Chidi Chimamanda Chinedu Chinua Chioma Christie Christos Chukwuma Chun Cian Ciara Cillian Cindy Clarence Claude Clifford Clint Clive
  Clément Colleen Conchita Conor Courtney Cristian Cristiano Cristina Cyril Cyrus Cécile Cédric Céline Damian Damien Damir Danica Danilo Danuta
  Daphne Darius Darko Darla Darlene Darnell Darrell Darryl Daryl Davide Davina Dawit Daz Debs Declan Deena Deepa Deirdre Delphine Demetrius Desmond
  Despina Devon Dewi Dhruv Diarmuid Dilip Dimitra Dimitrios Dina Dinesh Divya Doerte Dolores Domenico Dominika Donatella Donovan Dorian Dorota
  Dorothée Dorte Dottie Dragan Dražen Dunja Dusan Dustin Dušan Dwayne Dwight Dzenan Dörte Ebru Ecrin Edda Edeltraut Edina Edmond Edna Eduardo Edyta
  Efua Eike Eimear Eirik Elham Elian Elin Elina Elio Elisabetta Eliza Eliška Elli Ellie Ellis Elnaz Elodie Eloise Elsie Elton Emanuele Emeka Emilio
  Emir Emmanuel Emmett Emrah Enes Engin Enno Enrique Enya Erdal Erdogan Eren Erhard Erin Ernestine Ersin Ervin Esmeralda Esperanza Esteban Estelle
  Ethel Etienne Eugenia Eunice Eustace Evan Evangelos Evelina Everett Ewan Ewelina Eyüp Ezra Fabiola Fabrizio Fadi Faisal Farah Farhan Farid Farida
  Faruk Fathima Fatou Fatoumata Faye Feline Femi Ferdi Fergus Ferhat Feride Fernanda Fevzi Fietje Filip Filippo Filiz Finbar Finley Finnegan Fionn
  Firat Florentine Florin Folasade Fran Frances Francine Francisca Francisco Franco François Françoise Frederike Fredrik Freya Frida Fridolin
  Friedel Funda Funmilayo Gabor Gaurav Gayle Gaëlle Geert Geeta Genevieve Gennaro Georgette Georgina Geraint Geraldine Germaine Gerrit Gerta Gesa
  Gesche Ghada Giacomo Gianluca Gianni Gideon Gilbert Ginny Giorgio Giorgos Giovanna Gonca Gonzalo Gottfried Graeme Graham Grit Guadalupe Guillaume
  Guillermo Gunda Gundula Gunhild Gunnar Gurpreet Gwen Gwendolyn Gwyneth György Gábor Gökhan Göran Gül Gülay Gülcan Gülsen Habib Hadi Hadiya Hagen
  Haider Hailey Hajo Haley Hamid Hamish Hamza Hana Hanife Hank Hao Haris Harish Harley Haroon Harpreet Haruto Harvey Hasnain Hayley Hector Hedi
  Heidemarie Heinke Helge Helmtrud Henk Henri Herman Hermine Hernán Hilal Hildegund Hilmar Hinnerk Hiroko Hiroshi Hoang Hortense Huda Humphrey Huong
  Hussein Hélène Hülya Ibrahima Idris Ifeanyi Ifeoma Ignacio Ignaz Ikram Ilaria Ilhan Ilja Ilknur Ilyas Imani Imogen Imre Indira Ingeburg Ingmar
  Ingolf Inken Inna Ioana Ioannis Ione Iqbal Irma Irmela Irving Isaiah Isha Ishaan Isidora Ismael Isolde Istvan István Ivar Ivonne Izabela Iñigo
  Jaan Jaap Jackie Jacques Jaden Jadwiga Jaliyah Janek Janette Janick Janis Janko Janna Jannes Jannika Janos Jaqueline Jared Jarek Jaromir Jarrod
  Jasmina Jasminka Javier Jayden Jayesh Jaz Jeannette Jeannie Jeannine Jed Jeffery Jelle Jemima Jenna Jeremiah Jermaine Jesse Jessie Jesús Jette
  Jiří Joana Joaquín Jodie Jody Joelle Joey Johan Jolanda Jolanta Joline Joost Josefa Josip Jost Jovan Jovana João Joëlle Judy Juliana Julianna
  Juliet Julio Justin Justine Justus Justyna Jytte Jördis Jürg Kaan Kadir Kaitlyn Kaja Kamal Kamil Kamila Kamran Karan Karol Karolin Karoly Kasia
  Kassandra Katalin Katarína Katelyn Katerina Kath Katharine Kathi Kathrine Katina Kavita Kayleigh Kazim Kazuki Keeley Kehinde Keira Keisuke Kelechi
  Kendra Kenji Kenny Kerem Kerri Kerry Kezia Khadija Khalid Khanh Kiara Kira Kiran Kirstie Kirstin Kirsty Klaas Klara Klemens Knut Kofi Konstanze
  Koray Korbinian Kordula Korinna Kosta Kostas Krischan Krishna Kristen Krister Kristian Kristiane Kristine Kristoffer Krzysiek Kubilay Kunigunde
  Kwabena Kwame Kwasi Kyra Károly Ladislav Laila Lakshmi Lalita Lamin Lando Lasko Latisha Laurens Laurent Laurie Laurin Lavinia Layla Leandra Lech
  Leena Leigh Lejla Lenka Lennard Lenny Lenore Leopold Leopoldine Leroy Leslie Leticia Letitia Lewin Lia Lian Libby Lieke Liesel Liesl Lieven Lilia
  Lilian Liliana Liliane Lillian Linnea Lionel Lisbeth Lise Lisette Livia Ljiljana Loni Loretta Lorna Lorraine Louie Lourdes Lovis Loïc Lubomir
  Lucian Luciana Lucie Lucien Lucille Lucinda Lucretia Ludovic Luitgard Lukasz Luke Lutfi Luzia Lyudmila László Mabel Mackenzie Maddie Madeleine
  Madeline Mahdi Mahir Maia Mairead Maisie Maite Maksim Malcolm Malik Malika Malina Mamadou Manal Mandeep Manfredo Manish Manoj Mansour Marcela
  Marceline Marcia Margarita Margaux Margherita Margo Margrit Marguerite Mariana Mariano Marieke Mariella Marielle Marietta Marijke Marika Marilena
  Marisol Marit Marita Marjorie Markéta Marleen Marleigh Marlon Marwa Marwan Mascha Massimo Mathew Mathieu Mathis Matilda Matilde Matjaz Mattea
  Mattias Mattis Maud Mauricio Maurizio Mauro Maximiliane Maxine Maxl Maz Mechtild Meera Meggie Mehdi Mehmed Meinhard Meinolf Melek Melinda Melvin
  Meret Merit Merlind Merlyn Merrill Meryem Mesut Michaël Micky Mihaela Mihai Mihail Miklós Miley Milos Miloš Minh Minna Minnie Mirabelle Miran
  Miranda Mireille Mirela Mirza Mischa Misha Mitchell Mladen Mohammadreza Mohan Mohsen Moira Moise Mojtaba Momina Momme Monique Montgomery Morag
  Morten Moses Moshe Mostafa Moussa Muhammet Mukesh Muriel Myra Myriam Myrtle Márton Nabil Nadeem Nadezhda Nadin Nadira Nael Naima Najib Nanette
  Naoko Narges Nashwa Nasim Nasrin Natalija Nathaniel Navid Nazan Nazlı Nedim Neelam Neele Nelly Nerea Neslihan Nestor Nev Nevena Neville Nga Ngoc
  Ngozi Nicki Nicky Nicolaus Nicoletta Nicolette Nida Nilay Nilgün Nilufar Nimra Nirmala Nisha Nitin Njeri Noam Nolan Nomvula Noor Norah Noreen
  Norma Noémie Nuno Nuria Nursel Nwando Odette Okan Oktay Oladele Olaide Oleksandr Olena Oli Olivera Olivier Olli Ollie Olumide Oluwaseun Omari Onur
  Oona Ophelia Orla Orsolya Ortrud Ortwin Osama Ossi Otis Otmar Ottilie Ottmar Ottokar Owen Oya Padraig Paige Paloma Pam Pamela Panagiotis Parisa
  Pascale Patsy Patty Paulette Paulo Pavlina Pavlos Pelin Percy Perihan Perrine Petar Petr Petros Petya Phuong Pierce Pilar Pinar Piroska Polina
  Prakash Pramod Pranav Prashant Prathima Preeti Preston Pınar Quentin Quinn Quynh Rabea Rachael Rachid Radek Radka Radu Rafaela Rafał Raheem Rahel
  Rahim Rahul Raimund Raina Rainald Rajiv Rakesh Raman Ramazan Ramesh Rami Ramiro Ramzi Randall Randolph Randy Rania Ranjit Raoul Raquel Rasheed
  Rasmus Raúl Reena Regan Reggie Reginald Regula Reiner Reinhart Reinhilde Remy Remzi Renata Renato Renaud Renée Resi Reza Rhea Rhiannon Rhonda
  Riccardo Rick Ridvan Rieke Rigobert Riitta Rika Riley Rina Roan Rocco Rocío Rodney Rodolfo Rodrigo Rohan Rohit Roisin Roksana Rolanda Romain Roman
  Romana Romina Romuald Ronan Ronit Rosa Rosalind Rosalinde Rosanna Rosario Roselinde Rosina Rosita Rosl Roslyn Rosmarie Rowena Roxanne Royce Roz
  Ruben Rubén Rudy Ruediger Rufus Ruslan Rémi Rúben Rüdiger Rüya Sabina Sadia Safiya Sahar Saif Sajid Sakura Salma Salman Salvador Samar Samet Samir
  Sammy Sana Sanjana Sanna Santiago Santosh Saoirse Satish Satoshi Saul Savita Sayed Saša Scarlett Schorsch Seamus Sebastián Sebnem Seda Selena
  Selçuk Sema Senta Seppl Serap Serge Sergei Sergiu Severin Seyma Seán Shabnam Shahid Shakira Shalini Shamim Shane Shanice Shaniqua Shankar
  Shaquille Sharif Sharlene Sharmila Shauna Shawn Shayla Shaz Shazia Shelby Sheldon Shelley Sheryl Shilpa Shivani Shobha Shreya Sid Siddharth Sidney
  Sidonie Sieghard Siegmund Siegrid Sigi Sigmund Sigurd Silja Silvan Silvester Silvio Simeon Simin Simran Sinan Sinead Sinéad Siobhán Sithembile
  Slobodan Soenke Soheil Solveig Sonal Soner Songül Soren Sota Srdjan Stacy Stanislav Stavros Stefania Stefano Steffie Stelios Stewart Stéphane
  Stéphanie Suman Sunil Sunniva Suresh Suri Surinder Susana Sushma Suzan Suzana Swati Swen Sybille Syed Sylvain Sylvester Sylvie Szymon Sönke
  Sümeyye Sławomir Tabea Tabitha Tadeusz Taha Tahir Taisha Taiwo Takashi Takeshi Talia Talitha Tamika Tamina Tamme Tammy Tamás Tania Tanisha Tarek
  Taro Tash Tasha Tatiana Tatyana Tayfun Teddy Telse Terence Teresia Terrance Terrence Tessa Tevin Thabo Thandi Theda Theodora Theresia Thiemo
  Thierry Thies Thilo Thomasz Thore Thuy Tiago Tiana Tibor Tijana Tillmann Tilmann Timm Timon Timur Tine Tomas Tomislav Tomke Tommo Tomás Tomáš
  Tonia Tonja Tonya Torge Traudl Tremaine Trent Trev Tricia Trina Trinh Trish Trude Tuan Tuba Tuncay Tyler Tyra Tülay Uday Ueli Ufuk Ugur Ulrika Uma
  Umar Undine Urszula Usha Usman Utku Uğur Valeria Valéria Valérie Vanja Vasile Vasilis Vassilios Velma Venkat Vesna Vibeke Vicente Vicki Victor
  Vikas Vikram Vilma Vinay Vince Vincenzo Vinod Virginie Vishal Viv Vivek Vivienne Vladislav Vlado Vojtěch Vreni Václav Wahid Walburga Waleed
  Waltraut Waltrud Wastl Wałdemar Wenke Weston Whitney Widukind Wieland Wiesława Wilbur Wilfred Wilma Wiltrud Winfred Winifred Winona Witold
  Wladimir Wolfhard Xavier Xenia Ximena Yaa Yael Yakup Yana Yannik Yash Yavuz Yeliz Yetunde Yildiz Yolanda Youssef Yuki Yuksel Yuliya Yuri Yvo
  Yüksel Zac Zach Zack Zahra Zain Zainab Zakaria Zbigniew Zdenka Zdeněk Zelda Zenzi Zeynab Ziad Zita Zlatko Zofia Zoltan Zoltán Zoran Zsofia Zsolt
  Zuhal Çiğdem Étienne Ömer Özcan Özge Özkan Łukasz
  Ainsley Amari Amaya Anaya Annalena Annalisa Annelore Annkathrin Arabella Archibald Arlo Arwen Ashlyn Atticus Baz Becks Benny Berkay Bertie Bettie
  Bex Birk Bjarne Boyd Brigid Bronte Cady Caelan Calvin Cassidy Charlee Christl Clemence Clementine Cody Corey Cory Damon Dania Dario Davey Demi
  Dermot Devin Dexter Dilan Dinah Dirkje Dorle Dyllan Ebba Eda Edgardo Edwina Effie Ela Elia Elijah Eliot Ellinor Elliott Emmi Emmy Enzo Ersan Esin
  Ester Eugenie Fadime Felicia Felicity Fenja Fenna Feodora Fergie Fi Finja Fleur Floyd Flynn Frankie Freddy Gabby Gaby Gaz Geli Georgie Gerdi
  Gesine Gianna Gina Gitte Graziella Gretchen Griet Guste Hadley Halime Hamdi Hanneke Hattie Haydar Hedda Heidelinde Heiderose Helmke Henrike
  Hinrich Hubertus Iain Ianis Idil Ilay Iljana Ilva Imelda Insa Iolanda Irfan Irmi Ivett Izzy Jacqui Jaimie Jaina Janne Janosch Jas Jasna Jella
  Jenson Jeremias Jerrica Jo Jochem Joep Joni Jorin Josefin Jula Juri Jurij Kaia Kalina Karlotta Katinka Kaz Keanu Kel Keri Kerim Kez Kimi Kjell
  Klausi Koen Konny Korina Kristijan Lale Laney Laszlo Leevke Lene Lennox Leona Leonas Leonore Levke Liesbeth Lilith Linnéa Lio Livio Lizzy Ljubica
  Lorelei Loris Lotti Lynda Lynette Lynne Madita Mads Magali Malaika Maleen Malin Manja Mara Marei Marietheres Marike Marilla Marja Marlen Mattes
  Maxie Mayra Melda Melike Mert Mette Mieke Mika Millie Milo Mirja Nads Nahla Nanni Natali Nellie Nicol Nilüfer Noelle Nuri Odilia Okke Paddy
  Pasquale Pauli Peer Pelle Philine Pina Pippa Poppy Quirin Raik Ralphie Rebeka Reyhan Ria Rike Rilana Roni Rosi Ruslana Ruven Sacha Sal Samina
  Sanne Santino Sarina Scarlet Selda Selin Semih Sevda Sevim Sinah Sissy Smilla Sonya Soph Steffan Steph Stine Susen Suzanna Suzie Suzy Sylva
  Tabatha Talea Taleb Tanju Tarja Tebbe Terese Thalia Theresie Tiara Tilda Tilly Timmi Tinka Tjark Tjorven Tolga Tomma Tori Torin Traugott Trine
  Tugce Tuğçe Umit Uta Vadim Valerij Veit Venja Vinzent Vix Volkan Wibke Wiebe Wilko Wim Wulf Yagiz Yagmur Yann Yasmina Yasmine Yigit Yuna Yunus
  Zachariah Zoey Zohra Zuzana Ülkü Ümit
  Aditya Akosua Amara Ananya Anatoli Andrey Angharad Barış Behrouz Branko Büşra Carys Cerys Chantelle Consuelo Cormac Delroy DeShawn Dmitry
  Dragana Enid Eoin Euan Fatemeh Femke Galina Gethin Gizem Gladys Goran Gülsüm Halina Hiba Hossein Ianthe Ifan Iryna Ivica Jakub Jaspreet Jonte
  Julija Kamau Karthik Kemi Kev Kübra Laleh Lerato Linh Ludmila Mahesh Malea Malia Manpreet Małgorzata Mavis Metin Micah Michał Milica Minji Mirjana
  Nataliya Nenad Nerys Nikhil Nikolaj Niloufar Oisin Oluwadamilola Petronella Phyllis Ramon Raul Recep Reinhild Reuben Róisín Segun Sergey Shirin Sian Siavash Siân Sipho
  Sneha Stanisław Svitlana Swetlana Şule Tarkan Tetyana Thelma Tomos Tracey Tunde Uche Vasiliki Volkhard Wanjiru Wigbert Wiktor Willibald Xiomara
  Yannis Yemi Yulia Zanele Zora
`;

/** First names, in lower case. */
export const givenNames = wordSet(written.toLowerCase());
