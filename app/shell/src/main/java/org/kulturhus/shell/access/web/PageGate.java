package org.kulturhus.shell.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kulturhus.shell.access.Doors;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Role;

/** Opens a page only to whom its declaration names; what nobody declared does not exist. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> GUARDED_ELSEWHERE =
            List.of("/api/", "/calendar/feed/", "/jakarta.faces.resource/");
    /** Pages: PrimeFaces adds script-src with a nonce in a header of its own, and a browser obeys both. */
    private static final String PAGE_POLICY = "style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " connect-src 'self'; object-src 'none'; frame-src 'none'; worker-src 'none'; frame-ancestors 'none';"
            + " base-uri 'self'; form-action 'self'";

    private static final String COOKIES = "Set-Cookie";
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Inject
    private transient Doors doors;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        keepCookiesHome(response);
        open(request, response, chain);
        keepCookiesHome(response);
    }

    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean data = path.equals("/health") || GUARDED_ELSEWHERE.stream().anyMatch(path::startsWith);
        protect(response, data ? DATA_POLICY : PAGE_POLICY);
        if (path.isEmpty() || path.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/home");
        } else if (data) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/openapi")) {
            judge(signedIn.person().isPresent() ? 200 : 403, request, response, chain);
        } else {
            judge(statusOf(path), request, response, chain);
        }
    }

    private int statusOf(String path) {
        String view = path.substring(1).replaceFirst("\\.xhtml$", "");
        if (doors.open(view)) {
            return HttpServletResponse.SC_OK;
        }
        Optional<Page> page = doors.page(view);
        if (page.isEmpty()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (signedIn.person().isEmpty()) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        return signedIn.is(page.get().allowedTo().toArray(Role[]::new))
                ? HttpServletResponse.SC_OK
                : HttpServletResponse.SC_FORBIDDEN;
    }

    private static void judge(int status, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (status) {
            case HttpServletResponse.SC_OK -> {
                response.setHeader("Cache-Control", "no-store");
                request.getSession(true);
                keepCookiesHome(response);
                chain.doFilter(request, response);
            }
            case HttpServletResponse.SC_UNAUTHORIZED -> {
                String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
                String to = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
                response.sendRedirect(request.getContextPath() + "/access/sign-in?to=" + to);
            }
            default -> response.sendError(status);
        }
    }

    private static void protect(HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** The server cannot be told to mark the session cookie of a page: the mark is added to the header it wrote. */
    private static void keepCookiesHome(HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders(COOKIES));
        if (response.isCommitted() || cookies.stream().allMatch(PageGate::marked)) {
            return;
        }
        response.setHeader(COOKIES, marking(cookies.get(0)));
        cookies.stream().skip(1).forEach(cookie -> response.addHeader(COOKIES, marking(cookie)));
    }

    private static boolean marked(String cookie) {
        return cookie.toLowerCase(Locale.ROOT).contains("samesite=");
    }

    private static String marking(String cookie) {
        return marked(cookie) ? cookie : cookie + "; SameSite=Lax";
    }
}
