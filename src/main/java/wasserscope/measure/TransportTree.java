package wasserscope.measure;

import java.util.Arrays;

/**
 * The spanning tree of the network simplex method for a transport from rows 0…m−1 to columns m…m+n−1. Its arcs carry the flow, each kept
 * at its lower end; potentials p with price + p_row − p_column = 0 on them price all other arcs. A root is joined to each node at the
 * dearest price: a row and a column that both use such arcs would gain from dealing with one another, so an optimal plan uses none.
 *
 * <p>Arcs without flow lead toward the root: strong feasibility (Cunningham, Math. Programming 11, 1976), kept by the choice of the arc that
 * leaves, so that ties cannot make the method cycle. Confined to one thread.
 */
final class TransportTree {

    private static final int NONE = -1;

    private final int rows;
    private final int columns;
    private final int root;
    private final int[] parent;
    private final int[] depth;
    private final long[] flow;
    private final long[] potential;
    private final int[] firstChild;
    private final int[] next;
    private final int[] previous;
    private final int[] stack;

    TransportTree(int rows, int columns, long supply, long demand) {
        this.rows = rows;
        this.columns = columns;
        root = rows + columns;
        parent = new int[root + 1];
        depth = new int[root + 1];
        flow = new long[root + 1];
        potential = new long[root + 1];
        firstChild = new int[root + 1];
        next = new int[root + 1];
        previous = new int[root + 1];
        stack = new int[root + 1];
        Arrays.fill(firstChild, NONE);
        for (int node = 0; node < root; node++) {
            flow[node] = isRow(node) ? supply : demand;
            hang(node, root);
        }
    }

    /** Returns p of a row or column. */
    long potential(int node) {
        return potential[node];
    }

    /** Returns the units that the arc above a node carries. */
    long flow(int node) {
        return flow[node];
    }

    /** Returns row·columns + column of the arc above a node, −1 if that leads to the root. */
    int arc(int node) {
        int above = parent[node];
        if (above == root) {
            return NONE;
        }
        return isRow(node) ? node * columns + above - rows : above * columns + node - rows;
    }

    /** Sets all potentials anew after a change of prices. */
    void reprice(long[] price, long dearest) {
        int size = 0;
        stack[size++] = root;
        while (size > 0) {
            int node = stack[--size];
            if (node != root) {
                int arc = arc(node);
                long p = arc == NONE ? dearest : price[arc];
                potential[node] = potential[parent[node]] + (isRow(node) ? -p : p);
                depth[node] = depth[parent[node]] + 1;
            }
            for (int child = firstChild[node]; child != NONE; child = next[child]) {
                stack[size++] = child;
            }
        }
    }

    /** Lets the arc from a row to a column (counted from 0) enter, with as much flow as the cycle that it closes allows. */
    void enter(int row, int column, long price) {
        int head = rows + column;
        int apex = apex(row, head);
        int onRowSide = least(row, apex, true);
        int onColumnSide = least(head, apex, false);
        // Of the arcs that block, the last one along the cycle from the apex leaves: so the tree stays strongly feasible.
        boolean columnLeaves =
                onColumnSide != NONE && (onRowSide == NONE || flow[onColumnSide] <= flow[onRowSide]);
        int leaving = columnLeaves ? onColumnSide : onRowSide;
        long amount = flow[leaving];
        push(row, apex, amount);
        push(head, apex, -amount);
        long reduced = price + potential[row] - potential[head];
        if (columnLeaves) {
            replant(head, row, leaving, amount);
            raise(head, reduced);
        } else {
            replant(row, head, leaving, amount);
            raise(row, -reduced);
        }
    }

    private boolean isRow(int node) {
        return node < rows;
    }

    private int apex(int a, int b) {
        int left = a;
        int right = b;
        while (left != right) {
            if (depth[left] >= depth[right]) {
                left = parent[left];
            } else {
                right = parent[right];
            }
        }
        return left;
    }

    /** Returns the node below the arc of least flow among those above rows, or above columns; of several the first or the last. */
    private int least(int from, int apex, boolean aboveRows) {
        int best = NONE;
        for (int node = from; node != apex; node = parent[node]) {
            if (isRow(node) == aboveRows
                    && (best == NONE || flow[node] < flow[best] || (!aboveRows && flow[node] == flow[best]))) {
                best = node;
            }
        }
        return best;
    }

    /** Takes an amount from the arcs that lead up and adds it to those that lead down. */
    private void push(int from, int apex, long amount) {
        for (int node = from; node != apex; node = parent[node]) {
            flow[node] += isRow(node) ? -amount : amount;
        }
    }

    /** Hangs the branch that the leaving arc cuts off below the other end of the arc that enters, turning the arcs between. */
    private void replant(int inside, int outside, int leaving, long amount) {
        int node = inside;
        int above = outside;
        long carried = amount;
        while (true) {
            int oldParent = parent[node];
            long oldFlow = flow[node];
            unhang(node);
            hang(node, above);
            flow[node] = carried;
            if (node == leaving) {
                return;
            }
            above = node;
            carried = oldFlow;
            node = oldParent;
        }
    }

    private void raise(int top, long by) {
        int size = 0;
        stack[size++] = top;
        while (size > 0) {
            int node = stack[--size];
            potential[node] += by;
            depth[node] = depth[parent[node]] + 1;
            for (int child = firstChild[node]; child != NONE; child = next[child]) {
                stack[size++] = child;
            }
        }
    }

    private void hang(int node, int above) {
        parent[node] = above;
        previous[node] = NONE;
        next[node] = firstChild[above];
        if (firstChild[above] != NONE) {
            previous[firstChild[above]] = node;
        }
        firstChild[above] = node;
    }

    private void unhang(int node) {
        if (previous[node] == NONE) {
            firstChild[parent[node]] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }
}
