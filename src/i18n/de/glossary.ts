/** German words of the glossary. */
export const glossary = {
  letters: 'Begriffe nach Buchstaben',
  avoid: 'Statt',
  falseFriends: 'Falsche Freunde',
};
