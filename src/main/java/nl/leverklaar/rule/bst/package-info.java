/// Chapter BST: the file as a whole, its columns and its shape.
@NullMarked
package nl.leverklaar.rule.bst;

import org.jspecify.annotations.NullMarked;
