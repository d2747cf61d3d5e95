/// What is needed to practise: a delivery endpoint on this computer alone and a file of fictitious children.
@NullMarked
package nl.leverklaar.practice;

import org.jspecify.annotations.NullMarked;
