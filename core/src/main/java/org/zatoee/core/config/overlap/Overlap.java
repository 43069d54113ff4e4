// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.overlap;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.HttpChannel;

/** How two HTTP channels stand to each other. */
public enum Overlap {

    /** Both can be: no request is for both, or both ask the same of who calls. */
    NONE,
    /** They are one channel twice: nothing says which of them a request is for. */
    SAME,
    /**
     * Which of them a request is for depends on what only one of them names, and they ask different things of who calls: by
     * a header, a caller could go round the security of the other.
     */
    OTHER_SECURITY;

    /** How two channels stand to each other; whether they are active does not count. */
    public static Overlap of(HttpChannel one, HttpChannel other) {
        ChannelUrl first = one.url();
        ChannelUrl second = other.url();
        if (!UrlShape.of(first.urlPath()).equals(UrlShape.of(second.urlPath()))
                || areDisjoint(first.methods(), second.methods())
                || areApart(first.soapAction(), second.soapAction())
                || areApart(mediaType(first), mediaType(second))) {
            return NONE;
        }
        if (areEqual(first, second)) {
            return SAME;
        }
        return one.security().equals(other.security()) ? NONE : OTHER_SECURITY;
    }

    /** None means all; who answers GET answers HEAD. */
    private static boolean areDisjoint(Set<String> first, Set<String> second) {
        return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(answered(first), answered(second));
    }

    private static Set<String> answered(Set<String> methods) {
        if (!methods.contains("GET")) {
            return methods;
        }
        Set<String> all = new TreeSet<>(methods);
        all.add("HEAD");
        return all;
    }

    /** Whether both name what they are for, and it is not the same. */
    private static boolean areApart(String first, String second) {
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    private static boolean areEqual(ChannelUrl first, ChannelUrl second) {
        boolean samePaths = first.matchSlash() == second.matchSlash() || !UrlShape.hasParams(first.urlPath());
        return samePaths
                && first.soapAction().equals(second.soapAction())
                && mediaType(first).equals(mediaType(second));
    }

    private static String mediaType(ChannelUrl url) {
        String accept = url.accept();
        int semicolon = accept.indexOf(';');
        return (semicolon < 0 ? accept : accept.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
