/// The catalogue of checks: what a rule is, and one package per chapter with one class per rule.
@NullMarked
package nl.leverklaar.rule;

import org.jspecify.annotations.NullMarked;
