// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;

/** A servlet response that remembers what it was told, and is sent once there are more than four bytes. */
final class RecordedResponse implements InvocationHandler {

    final Map<String, Object> calls = new LinkedHashMap<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final boolean callerIsGone;

    RecordedResponse(boolean callerIsGone) {
        this.callerIsGone = callerIsGone;
    }

    HttpServletResponse asServletResponse() {
        return (HttpServletResponse)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, this);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws IOException {
        switch (method.getName()) {
            case "getOutputStream" -> {
                return new Output();
            }
            case "setHeader" -> calls.put("header " + arguments[0], arguments[1]);
            case "setStatus", "setContentType", "setContentLength" -> calls.put(method.getName(), arguments[0]);
            case "flushBuffer" -> flush();
            case "isCommitted" -> {
                return body.size() > 4;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        }
        return null;
    }

    private void flush() throws IOException {
        if (callerIsGone) {
            throw new IOException("Broken pipe");
        }
        calls.put("flushBuffer", true);
    }

    private final class Output extends ServletOutputStream {

        @Override
        public void write(int value) throws IOException {
            if (callerIsGone) {
                throw new IOException("Broken pipe");
            }
            body.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
