// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.zatoee.core.calls.CallRecorder.Payload;
import org.zatoee.core.service.hook.NotAcceptedException;
import org.zatoee.service.Cid;

/**
 * A call that is noted when it has ended, however it came in. Its time begins where its code does, on the thread that runs
 * it: waiting for that thread is none of the service's time.
 *
 * @param recorder notes it
 * @param service the name of the service
 * @param cid the correlation ID
 * @param request what was sent
 */
public record RecordedCall(CallRecorder recorder, String service, Cid cid, Payload request) {

    /**
     * Makes the call. One that its service does not accept is not counted (zato-facts, section 1.5).
     *
     * @param code converts the input, calls the service, converts the output
     * @param said what the service said, by what the code returned; asked for only if it is kept
     * @throws Exception what the code throws
     */
    public <T> T run(Callable<T> code, Function<T, byte[]> said) throws Exception {
        return runOn(code, (result, running) -> {
            running.said(() -> said.apply(result));
            return result;
        });
    }

    /**
     * Makes the call, which may go on after its code has returned.
     *
     * @param code as above
     * @param returned makes of what the code returned what is returned, and says when the call has ended
     * @throws Exception what the code throws
     */
    @SuppressWarnings("CatchThrowable") // Whatever ends the call is noted; it is thrown on as it is.
    public <T> T runOn(Callable<T> code, BiFunction<T, Running, T> returned) throws Exception {
        Running running = new Running(this, recorder.started());
        T result;
        try {
            result = code.call();
        } catch (NotAcceptedException e) {
            throw e;
        } catch (Throwable e) {
            running.failed(e);
            throw e;
        }
        return returned.apply(result, running);
    }

    /**
     * A call that runs.
     *
     * @param started when it began
     */
    public record Running(RecordedCall call, long started) {

        /** It has ended well; what was said is asked for only if it is kept. */
        public void said(Payload response) {
            call.recorder.ended(call.service, call.cid, started, call.request, response);
        }

        /** It has failed. */
        public void failed(Throwable failure) {
            // What the caller sees of it is decided further out; whoever looks for the cause wants to see this.
            said(() -> failure.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
