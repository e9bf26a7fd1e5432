/** English words of the glossary. */
export const glossary = {
  letters: 'Terms by letter',
  avoid: 'Instead of',
  falseFriends: 'False friends',
};
