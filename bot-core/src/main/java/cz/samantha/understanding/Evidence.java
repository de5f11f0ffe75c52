package cz.samantha.understanding;

import java.util.Map;
import java.util.Set;

/**
 * What the written-down knowledge of a package finds in a stretch of words.
 *
 * @param concepts those that it speaks of
 * @param matched topics one of whose patterns matches, with the share of what was said that the pattern explains (0 to 1)
 * @param alone topics one of whose patterns explains all that was said
 * @param against topics against which something in it speaks
 */
record Evidence(Set<String> concepts, Map<String, Double> matched, Set<String> alone, Set<String> against) {}
