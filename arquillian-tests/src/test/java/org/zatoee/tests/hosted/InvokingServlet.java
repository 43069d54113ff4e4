// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted;

import java.io.IOException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.zatoee.service.invoker.CallFailedException;
import org.zatoee.service.invoker.Invoker;
import org.zatoee.service.invoker.ServiceReply;
import org.zatoee.service.invoker.ServiceRequest;

/**
 * Another application on the same server: calls the service it is told to, by the name of the invoker it is told. It is told
 * in headers, since the server decodes no URLs.
 */
@WebServlet("/invoke")
public class InvokingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String user = request.getHeader("User");
        ServiceRequest call = ServiceRequest.of(request.getHeader("Service")).with(request.getHeader("Body"));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(answer(request.getHeader("Name"), user == null ? call : call.as(user, "in-container")));
    }

    @SuppressWarnings("BanJNDI") // The name is the test's own.
    private static String answer(String name, ServiceRequest call) {
        try {
            ServiceReply reply = ((Invoker) new InitialContext().lookup(name)).invoke(call);
            return reply.status() + " " + reply.text();
        } catch (CallFailedException e) {
            return e.status() + " " + e.code() + " " + e.getMessage();
        } catch (NamingException e) {
            return "there is no " + name + ": " + e;
        }
    }
}
