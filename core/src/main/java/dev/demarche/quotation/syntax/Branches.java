package dev.demarche.quotation.syntax;

import dev.demarche.text.DependencyTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A dependency tree, read from the heads downwards. Made in linear time. */
final class Branches {

    private final int start;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;
    private final int[] depth;

    Branches(DependencyTree tree, int start) {
        this.start = start;
        int size = tree.size();
        first = new int[size];
        last = new int[size];
        depth = new int[size];
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
            first[i] = i;
            last[i] = i;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            if (tree.head(i) < 0) {
                open.add(i);
            } else {
                children.get(tree.head(i)).add(start + i);
            }
        }
        measure(tree, topDown(open));
    }

    private List<Integer> topDown(Deque<Integer> open) {
        List<Integer> order = new ArrayList<>();
        while (!open.isEmpty()) {
            int next = open.remove();
            order.add(next);
            children.get(next).forEach(c -> open.add(c - start));
        }
        return order;
    }

    private void measure(DependencyTree tree, List<Integer> order) {
        for (int node : order) {
            depth[node] = tree.head(node) < 0 ? 0 : depth[tree.head(node)] + 1;
        }
        for (int k = order.size() - 1; k >= 0; k--) {
            int node = order.get(k);
            int head = tree.head(node);
            if (head >= 0) {
                first[head] = Math.min(first[head], first[node]);
                last[head] = Math.max(last[head], last[node]);
            }
        }
    }

    List<Integer> children(int word) {
        return children.get(word - start);
    }

    Words subtree(int word) {
        return new Words(start + first[word - start], start + last[word - start] + 1);
    }

    int depth(int word) {
        return depth[word - start];
    }
}
