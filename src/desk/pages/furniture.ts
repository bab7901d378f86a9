/** The furniture of a text, for whoever shows it. */
import { type Furniture, furnitureOf } from '../../extract/page/furniture';

export const furnitureIn = (text: string): readonly Furniture[] => furnitureOf(text);
