package wasserscope.theory.outline;

/**
 * Which points hang together, and by which way: a forest in which each point knows how far its root is along the curves (in lifted θ, or
 * in angle about 0). Two ways between the same points that differ by a turn make an essential loop. (Union–find with weights.)
 */
final class WeightedUnionFind {

    private final int[] parent;
    private final double[] way;
    private boolean essential;

    WeightedUnionFind(int points) {
        parent = new int[points];
        way = new double[points];
        for (int i = 0; i < points; i++) {
            parent[i] = i;
        }
    }

    /** Joins two points that are {@code length} apart along a curve, from the first to the second. */
    void join(int from, int to, double length) {
        int fromRoot = root(from);
        int toRoot = root(to);
        double between = way[from] + length - way[to];
        if (fromRoot == toRoot) {
            essential |= Math.abs(between) > Math.PI;
        } else {
            parent[toRoot] = fromRoot;
            way[toRoot] = between;
        }
    }

    /** Returns the root of a point, and makes it the point's parent. */
    private int root(int point) {
        int root = point;
        double length = 0;
        while (parent[root] != root) {
            length += way[root];
            root = parent[root];
        }
        int next = point;
        while (parent[next] != root && next != root) {
            int above = parent[next];
            double step = way[next];
            parent[next] = root;
            way[next] = length;
            length -= step;
            next = above;
        }
        return root;
    }

    /** Tells whether two points hang together. */
    boolean areConnected(int a, int b) {
        return root(a) == root(b);
    }

    /** Tells whether a closed way was found that goes round. */
    boolean hasEssentialLoop() {
        return essential;
    }
}
