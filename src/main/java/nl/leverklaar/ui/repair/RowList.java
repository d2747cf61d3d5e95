package nl.leverklaar.ui.repair;

import javafx.collections.ObservableListBase;
import nl.leverklaar.document.RowOrder;

/// The rows on screen as a list that holds nothing but their order; another order is another list.
public final class RowList extends ObservableListBase<RowRef> {

    private final RowOrder order;

    public RowList(RowOrder order) {
        this.order = order;
    }

    @Override
    public RowRef get(int index) {
        return new RowRef(order.row(index));
    }

    @Override
    public int size() {
        return order.size();
    }

    /// Where a row of the document stands, or -1.
    public int indexOf(int row) {
        return order.indexOf(row);
    }

    @Override
    public int indexOf(Object of) {
        return of instanceof RowRef(int row) ? order.indexOf(row) : -1;
    }

    @Override
    public boolean contains(Object of) {
        return indexOf(of) >= 0;
    }
}
