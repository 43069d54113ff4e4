// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.naming.Context;
import javax.naming.InitialContext;

import org.zatoee.service.invoker.CallFailedException;
import org.zatoee.service.invoker.RemoteInvoker;
import org.zatoee.service.invoker.ServiceReply;
import org.zatoee.service.invoker.ServiceRequest;

/** A client of Jakarta Enterprise Beans in a process of its own: prints a line for each of its calls. */
public final class RemoteCaller {

    private static final int TOO_LARGE = 11 * 1024 * 1024;
    private static final PrintStream OUT = System.out;

    private final RemoteInvoker invoker;

    private RemoteCaller(RemoteInvoker invoker) {
        this.invoker = invoker;
    }

    /** Calls the server at the port that is the only argument. */
    @SuppressWarnings("BanJNDI") // The name is fixed, and so is the server.
    public static void main(String[] args) throws Exception {
        Properties properties = new Properties();
        properties.put(Context.INITIAL_CONTEXT_FACTORY, "org.wildfly.naming.client.WildFlyInitialContextFactory");
        properties.put(Context.PROVIDER_URL, "remote+http://127.0.0.1:" + args[0]);
        InitialContext context = new InitialContext(properties);
        new RemoteCaller((RemoteInvoker) context.lookup(RemoteInvoker.EJB_NAME)).calls();
        context.close();
    }

    private void calls() {
        ServiceRequest listed = ServiceRequest.of("listed.greet").with("{\"name\":\"Ada\"}");
        call("good", listed.as("pubapi", "in-container"));
        call("nobody", listed);
        call("wrong", listed.as("pubapi", "guess"));
        call("unknown", ServiceRequest.of("no.such").as("pubapi", "in-container"));
        call("bad", ServiceRequest.of("listed.greet").with("{}").as("pubapi", "in-container"));
        call("whoami", ServiceRequest.of("guarded.whoami").as("pubapi", "in-container"));
        call("platform", ServiceRequest.of("zato.ping2").as("pubapi", "in-container"));
        call("huge", listed.with(new byte[TOO_LARGE], "image/png").as("pubapi", "in-container"));
        for (String failure : new String[] {"answer", "unchecked", "checked", "error"}) {
            String entry = "{\"text\":\"remote\",\"failure\":\"" + failure + "\"}";
            call(failure, ServiceRequest.of("ledger.add").with(entry).as("pubapi", "in-container"));
        }
        OUT.println("async "
                + invoker.invokeAsync(listed.as("pubapi", "in-container")).length());
    }

    private void call(String name, ServiceRequest request) {
        try {
            ServiceReply reply = invoker.invoke(request);
            OUT.println(name + " " + reply.status() + " " + new String(reply.payload(), StandardCharsets.UTF_8));
        } catch (CallFailedException e) {
            OUT.println(name + " " + e.status() + " " + e.code() + " " + e.cid().length() + " " + e.getMessage());
        } catch (RuntimeException e) {
            OUT.println(name + " " + e);
        }
    }
}
