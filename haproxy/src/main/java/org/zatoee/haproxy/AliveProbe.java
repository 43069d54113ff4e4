// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

import org.zatoee.haproxy.settings.LoadBalancerSettings;

/** Asks HAProxy whether it is alive, which says nothing about the servers behind it. */
record AliveProbe(LoadBalancerSettings settings) {

    private static final int TIMEOUT_MILLIS = 2_000;

    boolean alive() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://" + host() + ":" + settings.port() + "/zato-lb-alive")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** Whoever listens on every address listens on this one. */
    private String host() {
        String address = settings.bindAddress();
        return switch (address) {
            case "0.0.0.0", "::", "*" -> "127.0.0.1";
            default -> address.contains(":") ? "[" + address + "]" : address;
        };
    }
}
