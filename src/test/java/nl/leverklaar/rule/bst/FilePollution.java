package nl.leverklaar.rule.bst;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Something that happens to a delivery as a whole.
enum FilePollution {
    NOTHING {
        @Override
        void happen(PollutedFile file) {}
    },
    SEPARATOR_BEHIND_ROWS {
        @Override
        void happen(PollutedFile file) {
            file.behindRows(file.style().separator());
        }
    },
    NO_LAST_END {
        @Override
        void happen(PollutedFile file) {
            file.withoutLastEnd();
        }
    },
    EMPTY_ROWS_BELOW {
        @Override
        void happen(PollutedFile file) {
            file.append("").append("");
        }
    },
    SEPARATOR_LINE {
        @Override
        void happen(PollutedFile file) {
            file.insertAbove("sep=" + file.style().separator());
        }
    },
    TITLE_ABOVE {
        @Override
        void happen(PollutedFile file) {
            file.insertAbove("").insertAbove("Overzicht opvang oktober 2026");
        }
    },
    REPORT_ABOVE {
        @Override
        void happen(PollutedFile file) {
            String separator = file.style().separator();
            file.insertAbove("")
                    .insertAbove("Afgedrukt" + separator + "03-11-2026" + separator + "09:12")
                    .insertAbove("Organisatie" + separator + "Kinderopvang De Boom")
                    .insertAbove("Overzicht" + separator.repeat(file.table().header().size() - 1));
        }
    },
    NAMES_IN_TWO_ROWS {
        @Override
        void happen(PollutedFile file) {
            List<String> groups =
                    new ArrayList<>(Collections.nCopies(file.table().header().size(), ""));
            groups.set(0, "Levering");
            groups.set(groups.size() / 3, "Ouder");
            groups.set(groups.size() / 2, "Partner");
            file.insertAbove(file.style().row(groups));
        }
    },
    UNITS_BELOW_NAMES {
        @Override
        void happen(PollutedFile file) {
            List<String> units =
                    new ArrayList<>(Collections.nCopies(file.table().header().size(), ""));
            units.set(units.size() - 4, "in euro");
            file.insertBefore(0, file.style().row(units));
        }
    },
    NO_NAMES {
        @Override
        void happen(PollutedFile file) {
            file.withoutHeader();
        }
    },
    NAMES_ONLY {
        @Override
        void happen(PollutedFile file) {
            file.cutTo(0);
        }
    },
    ONE_ROW {
        @Override
        void happen(PollutedFile file) {
            file.cutTo(1);
        }
    },
    TOTALS_BELOW {
        @Override
        void happen(PollutedFile file) {
            List<String> cells =
                    new ArrayList<>(Collections.nCopies(file.table().header().size(), ""));
            cells.set(0, "Totaal");
            cells.set(cells.size() - 2, "9876,50");
            file.append(file.style().row(cells));
        }
    },
    FOOTER {
        @Override
        void happen(PollutedFile file) {
            file.append("").append("Aantal kinderen: 45").append("Einde van het overzicht");
        }
    },
    NULS_BELOW {
        @Override
        void happen(PollutedFile file) {
            file.append("\0".repeat(4096));
        }
    },
    NULS_ABOVE {
        @Override
        void happen(PollutedFile file) {
            file.insertAbove("\0".repeat(4096));
        }
    },
    NAMES_BEFORE_FIRST_ROW {
        @Override
        void happen(PollutedFile file) {
            file.joinNames("");
        }
    },
    SEPARATOR_BEFORE_FIRST_ROW {
        @Override
        void happen(PollutedFile file) {
            file.joinNames(file.style().separator());
        }
    },
    CUT_IN_QUOTES_ABOVE_FOOTER {
        @Override
        void happen(PollutedFile file) {
            cutLast(file);
            FOOTER.happen(file);
        }
    },
    CUT_IN_QUOTES_ABOVE_TOTALS {
        @Override
        void happen(PollutedFile file) {
            cutLast(file);
            TOTALS_BELOW.happen(file);
        }
    },
    CUT_IN_QUOTES_ABOVE_TABLE {
        @Override
        void happen(PollutedFile file) {
            cutLast(file);
            SECOND_TABLE_NARROW.happen(file);
        }
    },
    LINES_IN_ONE_CELL {
        @Override
        void happen(PollutedFile file) {
            file.wrap();
        }
    },
    SECOND_TABLE_IN_OTHER_ORDER {
        @Override
        void happen(PollutedFile file) {
            int rows = file.table().rows().size();
            for (int row = rows / 2; row < rows; row++) {
                file.replace(row, turned(file, file.cells(row)));
            }
            file.insertBefore(rows / 2, turned(file, file.table().header()));
        }
    },
    SECOND_TABLE_NARROW {
        @Override
        void happen(PollutedFile file) {
            second(file, 4);
        }
    },
    SECOND_TABLE_SAME {
        @Override
        void happen(PollutedFile file) {
            second(file, file.table().header().size());
        }
    },
    SECOND_TABLE_WIDE {
        @Override
        void happen(PollutedFile file) {
            second(file, file.table().header().size() + 3);
        }
    };

    /// Lets it happen.
    abstract void happen(PollutedFile file);

    /// Breaks the last row off inside quotes, where cells may have them.
    private static void cutLast(PollutedFile file) {
        if (file.style().quote() != 0) {
            RowPollution.CUT_IN_QUOTES.happen(
                    file, file.table().rows().size() - 1, file.table().header().size() / 2);
        }
    }

    /// A row with its columns in another order.
    private static String turned(PollutedFile file, List<String> cells) {
        List<String> turned = new ArrayList<>(cells);
        Collections.rotate(turned, 3);
        return file.style().row(turned);
    }

    private static void second(PollutedFile file, int width) {
        file.append("");
        for (String text : List.of("post", "1", "22", "0")) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(text + i);
            }
            file.append(file.style().row(cells));
        }
    }
}
