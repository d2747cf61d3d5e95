@org.jspecify.annotations.NullMarked
package nl.leverklaar.ui.compare;
