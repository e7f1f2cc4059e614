/** A piece of a page, as data: it is made anew in each page that shows it. */
export type Piece =
  | { text: string }
  | { comment: string }
  /** A text in several nodes, with something or nothing between them. */
  | { cut: string; at: number[]; between: 'nothing' | 'comment' | 'wbr' | 'i' }
  | { name: string; attributes: Record<string, string>; inside: Piece[]; namespace?: 'svg' | 'math' }
  | { shadow: 'open' | 'closed'; host: string; inside: Piece[]; slotted: Piece[] }
  | { frame: 'blank' | 'written' | 'editor'; text: string }
  | { field: 'input' | 'textarea'; value: string };

/** Something that a page does to a post. Nodes are chosen by a number, over and over through all that there are. */
export type Change =
  | { does: 'insert'; at: number; piece: Piece }
  | { does: 'remove' | 'join' | 'focus' | 'scroll' | 'open'; at: number }
  | { does: 'move' | 'select'; at: number; to: number }
  | { does: 'write' | 'type'; at: number; text: string }
  | { does: 'split'; at: number; after: number }
  | { does: 'mark'; at: number; attribute: string; value: string };

/** One case: a post, and what becomes of it while it is read. */
export interface Post {
  pieces: Piece[];
  changes: Change[];
}

/** How a page lays out its posts: as phpBB and Discourse do, as no engine we know, or with no sign of posts at all. */
export const LAYOUTS = ['phpbb', 'discourse', 'unknown', 'none'] as const;
export type Layout = (typeof LAYOUTS)[number];
