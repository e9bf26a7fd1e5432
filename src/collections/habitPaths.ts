import { HABITS } from '../wiki/habits/habit.ts';
import type { HabitPageView, HabitsView } from '../wiki/views/habits.ts';
import { inHouseReadersOf } from './inHouse.ts';
import type { Reader } from './reader.ts';
import { type PageProps, type StaticPath, staticPath } from './staticPath.ts';
import { habitPageView, habitSlug, habitsHref, habitsView } from './views/habits.ts';
import { overviewSearch } from './views/search/overview.ts';
import { pageView, siteView } from './views/site.ts';
import { getWiki } from './wiki.ts';

/** What the page of a habit is made of. */
export type HabitProps = PageProps<HabitPageView> & {
  /** Address of the overview. */
  overview: string;
};

/** The overview of the habits in every language. */
export async function habitsPaths(): Promise<StaticPath<{ lang: string }, PageProps<HabitsView>>[]> {
  return inHouseReadersOf(await getWiki()).map((reader) => {
    const { habitScores } = reader.ui.t;
    const page = framed(reader, habitScores.title, habitsHref(reader), habitScores.lead);
    const props = { ...page, view: habitsView(reader) };
    return staticPath({ lang: reader.lang }, props);
  });
}

/** The page of every habit in every language. */
export async function habitPaths(): Promise<StaticPath<{ lang: string; habit: string }, HabitProps>[]> {
  return inHouseReadersOf(await getWiki()).flatMap((reader) =>
    HABITS.map((habit) => {
      const view = habitPageView(habit, reader);
      const overview = habitsHref(reader);
      const props = { ...framed(reader, view.link.text, view.link.href, view.formula), view, overview };
      return staticPath({ lang: reader.lang, habit: habitSlug(habit) }, props);
    }),
  );
}

function framed(
  reader: Reader,
  title: string,
  path: string,
  description: string,
): Omit<PageProps<never>, 'view'> {
  const page = pageView(reader, { title, path, description });
  return { site: siteView(reader), page: { ...page, search: overviewSearch(page, reader) } };
}
