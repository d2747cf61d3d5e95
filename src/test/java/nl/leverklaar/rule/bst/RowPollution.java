package nl.leverklaar.rule.bst;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something that happens to one row of a delivery.
enum RowPollution {
    SEPARATOR_MORE {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> cells = file.written(row);
            cells.add(column, "");
            file.replace(row, joined(file, cells));
        }
    },
    SEPARATOR_IN_TEXT {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> cells = file.written(row);
            String text = file.cells(row).get(column);
            int middle = text.length() / 2;
            String split =
                    text.substring(0, middle) + file.style().separator() + text.substring(middle);
            cells.set(column, split);
            file.replace(row, joined(file, cells));
        }
    },
    SEPARATOR_LESS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> cells = file.written(row);
            String next = cells.remove(neighbour(cells, column) + 1);
            int at = Math.min(column, cells.size() - 1);
            cells.set(at, cells.get(at) + next);
            file.replace(row, joined(file, cells));
        }
    },
    CUT {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> cells = file.written(row);
            file.cut(row, joined(file, cells.subList(0, Math.max(1, column))));
        }
    },
    QUOTE_BEFORE {
        @Override
        void happen(PollutedFile file, int row, int column) {
            change(file, row, column, quote(file) + file.written(row).get(column));
        }
    },
    QUOTE_INSIDE {
        @Override
        void happen(PollutedFile file, int row, int column) {
            String cell = file.written(row).get(column);
            int middle = (cell.length() + 1) / 2;
            change(
                    file,
                    row,
                    column,
                    cell.substring(0, middle) + quote(file) + cell.substring(middle));
        }
    },
    QUOTE_BEHIND {
        @Override
        void happen(PollutedFile file, int row, int column) {
            change(file, row, column, file.written(row).get(column) + quote(file));
        }
    },
    QUOTES_IN_TWO_ROWS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            QUOTE_BEFORE.happen(file, row, column);
            QUOTE_BEHIND.happen(file, other(file, row, 1), column);
        }
    },
    QUOTES_IN_FAR_ROWS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            QUOTE_BEFORE.happen(file, row, column);
            QUOTE_BEHIND.happen(file, other(file, row, 5), 0);
        }
    },
    CUT_IN_QUOTES {
        @Override
        void happen(PollutedFile file, int row, int column) {
            cutInQuotes(file, row, Math.max(1, column));
        }
    },
    CUT_IN_QUOTES_BEFORE_A_LOST_QUOTE {
        @Override
        void happen(PollutedFile file, int row, int column) {
            int next = notLast(file, row) + 1;
            int lost = Math.max(FEWEST_BEFORE, column);
            while (file.cells(next).get(lost).isEmpty()) {
                lost = Math.max(FEWEST_BEFORE, (lost + 1) % file.cells(next).size());
            }
            cutInQuotes(file, next - 1, lost);
            change(file, next, lost, file.cells(next).get(lost) + quote(file));
        }
    },
    TEXT_BEHIND_QUOTES {
        @Override
        void happen(PollutedFile file, int row, int column) {
            String quote = quote(file);
            change(file, row, column, quote + file.cells(row).get(column) + quote + "x");
        }
    },
    SPACES_ROUND_QUOTES {
        @Override
        void happen(PollutedFile file, int row, int column) {
            String quote = quote(file);
            change(file, row, column, quote + file.cells(row).get(column) + quote + "  ");
        }
    },
    OTHER_SEPARATOR {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> others = new ArrayList<>(List.of(",", "|", "\t", ";"));
            others.remove(
                    file.style().separator().strip().isEmpty()
                            ? "\t"
                            : file.style().separator().strip());
            String other = others.get(column % others.size());
            file.replace(row, file.style().separated(other).row(file.cells(row)));
        }
    },
    OTHER_QUOTES {
        @Override
        void happen(PollutedFile file, int row, int column) {
            char other = file.style().quote() == '"' ? '\'' : '"';
            file.replace(row, file.style().quoted(other, true).row(file.cells(row)));
        }
    },
    LINE_IN_ONE_CELL {
        @Override
        void happen(PollutedFile file, int row, int column) {
            file.replace(row, Style.inOneCell(joined(file, file.written(row))));
        }
    },
    NUL {
        @Override
        void happen(PollutedFile file, int row, int column) {
            inside(file, row, column, "\0");
        }
    },
    ROW_OF_NULS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            file.replace(row, "\0".repeat(joined(file, file.written(row)).length()));
        }
    },
    CELL_OF_NULS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            String text = file.cells(row).get(column);
            change(file, row, column, file.style().cell("\0".repeat(text.length())));
        }
    },
    INVISIBLE {
        @Override
        void happen(PollutedFile file, int row, int column) {
            inside(file, row, column, "\u200B");
        }
    },
    LETTER_LOST {
        @Override
        void happen(PollutedFile file, int row, int column) {
            inside(file, row, column, "\uFFFD");
        }
    },
    BYTE_LOST {
        @Override
        void happen(PollutedFile file, int row, int column) {
            inside(file, row, column, String.valueOf(Bytes.BROKEN));
        }
    },
    BYTE_LOST_BEFORE_SEPARATOR {
        @Override
        void happen(PollutedFile file, int row, int column) {
            change(file, row, column, file.written(row).get(column) + Bytes.BROKEN);
        }
    },
    FIRST_HALF_LOST {
        @Override
        void happen(PollutedFile file, int row, int column) {
            before(file, row, column, Bytes.WITHOUT_FIRST);
        }
    },
    SECOND_HALF_LOST {
        @Override
        void happen(PollutedFile file, int row, int column) {
            before(file, row, column, Bytes.WITHOUT_SECOND);
        }
    },
    BYTE_BETWEEN_LETTERS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            before(file, row, column, Bytes.TOO_MANY);
        }
    },
    LINE_BREAK_IN_QUOTES {
        @Override
        void happen(PollutedFile file, int row, int column) {
            String text = file.cells(row).get(column);
            change(file, row, column, file.style().cell(text + "\n" + text));
        }
    },
    LINE_BREAK {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> cells = file.written(row);
            int at = Math.max(1, column);
            file.replace(row, joined(file, cells.subList(0, at)));
            file.insertBefore(row + 1, joined(file, cells.subList(at, cells.size())));
        }
    },
    EMPTY_ROW {
        @Override
        void happen(PollutedFile file, int row, int column) {
            file.insertBefore(row, "");
        }
    },
    ROW_OF_SEPARATORS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            file.insertBefore(
                    row, file.style().separator().repeat(file.table().header().size() - 1));
        }
    },
    ROW_OF_SPACES {
        @Override
        void happen(PollutedFile file, int row, int column) {
            file.insertBefore(row, "   ");
        }
    },
    NAMES_AGAIN {
        @Override
        void happen(PollutedFile file, int row, int column) {
            file.insertBefore(row, file.style().row(file.table().header()));
        }
    },
    NAMES_AGAIN_IN_CAPITALS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> names = new ArrayList<>(file.table().header());
            names.replaceAll(name -> name.toUpperCase(Locale.ROOT));
            file.insertBefore(row, file.style().row(names));
        }
    },
    NAMES_AGAIN_SPACED {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> names = new ArrayList<>(file.table().header());
            names.set(column, "  " + names.get(column) + " ");
            file.insertBefore(row, file.style().row(names));
        }
    },
    TOTALS {
        @Override
        void happen(PollutedFile file, int row, int column) {
            List<String> cells = blank(file);
            cells.set(0, "Subtotaal");
            cells.set(cells.size() - 3, "1234");
            file.insertBefore(row, file.style().row(cells));
        }
    },
    TEXT_ROW {
        @Override
        void happen(PollutedFile file, int row, int column) {
            file.insertBefore(row, "Locatie De Boomhut");
        }
    };

    /// With fewer cells before it, what follows a lost quote reads like the end of a text of two lines.
    private static final int FEWEST_BEFORE = 3;

    /// Lets it happen.
    ///
    /// @param row a row of the delivery
    /// @param column where in the row
    abstract void happen(PollutedFile file, int row, int column);

    /// Whether it can happen in files of a way of writing: no cell has quotes where a file has none.
    boolean suits(Style style) {
        if (name().contains("HALF") || this == BYTE_BETWEEN_LETTERS) {
            return style.charset().name().startsWith("UTF-16");
        }
        if (this == LINE_IN_ONE_CELL) {
            return !style.backslash();
        }
        if (name().startsWith("BYTE")) {
            return style.charset().equals(StandardCharsets.UTF_8);
        }
        boolean letters = this != INVISIBLE && this != LETTER_LOST;
        boolean spaces = this == SPACES_ROUND_QUOTES && style.separator().equals(" ");
        return !spaces
                && (style.quote() != 0 || !name().contains("QUOTE"))
                && (letters || style.charset().name().startsWith("UTF"));
    }

    private static String joined(PollutedFile file, List<String> cells) {
        return String.join(file.style().separator(), cells);
    }

    private static String quote(PollutedFile file) {
        return String.valueOf(file.style().quote());
    }

    private static int other(PollutedFile file, int row, int further) {
        return (row + further) % file.table().rows().size();
    }

    private static int notLast(PollutedFile file, int row) {
        return Math.min(row, file.table().rows().size() - 2);
    }

    /// A row that breaks off in the middle of a cell in quotes.
    private static void cutInQuotes(PollutedFile file, int row, int column) {
        List<String> cells = file.written(row);
        String half = quote(file) + file.cells(row).get(column);
        cells.set(column, half.substring(0, (half.length() + 1) / 2));
        file.cut(row, joined(file, cells.subList(0, column + 1)));
    }

    private static int neighbour(List<String> cells, int column) {
        return Math.min(column, cells.size() - 2);
    }

    private static void change(PollutedFile file, int row, int column, String written) {
        List<String> cells = file.written(row);
        cells.set(column, written);
        file.replace(row, joined(file, cells));
    }

    private static void inside(PollutedFile file, int row, int column, String more) {
        String text = file.cells(row).get(column);
        int middle = text.length() / 2;
        change(
                file,
                row,
                column,
                file.style().cell(text.substring(0, middle) + more + text.substring(middle)));
    }

    /// Something before the middle letter of a cell, or of the first one behind it that has any.
    private static void before(PollutedFile file, int row, int column, char mark) {
        List<String> cells = file.written(row);
        int filled = column;
        while (cells.get(filled).isEmpty()) {
            filled = (filled + 1) % cells.size();
        }
        String cell = cells.get(filled);
        int middle = cell.length() / 2;
        change(file, row, filled, cell.substring(0, middle) + mark + cell.substring(middle));
    }

    private static List<String> blank(PollutedFile file) {
        return new ArrayList<>(file.table().header().stream().map(_ -> "").toList());
    }
}
