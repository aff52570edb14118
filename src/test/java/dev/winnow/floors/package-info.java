/**
 * The quality gate of the build. In come the pinned floors of {@code testdata/eval-floors.json} and a fixed sample of the
 * corpora; out goes a verdict, or the floors raised to what the sample scores now.
 */
@NullMarked
package dev.winnow.floors;

import org.jspecify.annotations.NullMarked;
