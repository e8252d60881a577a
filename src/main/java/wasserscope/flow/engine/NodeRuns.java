package wasserscope.flow.engine;

import java.util.Arrays;
import wasserscope.problem.sum.HermiteMesh;
import wasserscope.problem.sum.NodeArrays;
import wasserscope.problem.sum.Quintics;

/**
 * The nodes of a mesh that particles are beside, in runs: gaps that derivatives reach over anyhow are part of them. The runs are cut into
 * some parts of about as many nodes, which threads can share. Mutable, for one thread at a time; allocates nothing after it was made.
 */
final class NodeRuns {

    private final HermiteMesh mesh;
    private final Quintics quintics;
    private final int[] cell;
    private final int[] from;
    private final int[] to;
    private final int[] begin;
    private int cells;
    private int runs;

    NodeRuns(HermiteMesh mesh, int parts) {
        this.mesh = mesh;
        this.quintics = mesh.quintics();
        this.cell = new int[quintics.cells()];
        this.from = new int[quintics.cells() + 1 + parts];
        this.to = new int[from.length];
        this.begin = new int[parts + 1];
    }

    /** Finds them, from the sums that particles were spread over. */
    void find(double[] moments) {
        cells = 0;
        runs = 0;
        int nodes = 0;
        for (int j = 0; j < cell.length; j++) {
            if (quintics.isUsed(j, moments)) {
                cell[cells++] = j;
                if (runs == 0 || j > to[runs - 1] + 2 * quintics.reach()) {
                    from[runs] = j;
                    to[runs++] = j;
                }
                nodes += j + 2 - to[runs - 1];
                to[runs - 1] = j + 2;
            }
        }
        cut(nodes);
    }

    /** Cuts runs where parts end; from the last one on, so that there is room for the pieces. */
    private void cut(int nodes) {
        int parts = begin.length - 1;
        Arrays.fill(begin, 0);
        if (parts == 1) {
            begin[1] = runs;
            return;
        }
        int whole = runs;
        int place = from.length;
        int left = nodes;
        for (int run = whole - 1; run >= 0; run--) {
            int low = from[run];
            int high = to[run];
            while (high > low) {
                int part = (int) ((left - 1L) * parts / nodes);
                int cut = Math.max(low, high - (left - (int) ((long) part * nodes / parts)));
                place--;
                from[place] = cut;
                to[place] = high;
                begin[part]++;
                left -= high - cut;
                high = cut;
            }
        }
        runs = from.length - place;
        System.arraycopy(from, place, from, 0, runs);
        System.arraycopy(to, place, to, 0, runs);
        int before = 0;
        for (int part = 0; part <= parts; part++) {
            int count = begin[part];
            begin[part] = before;
            before += count;
        }
    }

    /** Adds the outputs of what is beside the nodes of a part. */
    void add(int part, double[] moments, NodeArrays room, double[] f) {
        for (int run = begin[part]; run < begin[part + 1]; run++) {
            mesh.addNodes(from[run], to[run], moments, room, f);
        }
    }

    /** Projects the nodes of a part; the room has besides what is needed of the nodes around them. */
    void project(int part, double[] c, NodeArrays room, NodeArrays node) {
        for (int run = begin[part]; run < begin[part + 1]; run++) {
            mesh.projection().project(from[run], to[run], c, room);
            room.copy(from[run], to[run], node);
        }
    }

    /** Makes the quintics of the cells that particles are in, between projected nodes. */
    void interpolate(NodeArrays node, double[] quintic) {
        for (int q = 0; q < cells; q++) {
            quintics.interpolate(cell[q], node, quintic);
        }
    }

    /** Makes zero the sums of the cells that particles were in. */
    void clear(double[] moments) {
        for (int q = 0; q < cells; q++) {
            int at = Quintics.STRIDE * cell[q];
            Arrays.fill(moments, at, at + Quintics.STRIDE, 0);
        }
    }
}
