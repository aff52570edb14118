package dev.winnow.render;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Well-known shapes of markup that runs scripts where a sanitizer is careless. */
@NullMarked
final class XssShapes {

    private XssShapes() {}

    static List<String> all() {
        return List.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
                "<script/x>alert(1)</script>",
                "<<script>alert(1)//<</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<img src=`x`onerror=alert(1)>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<img src=\"https://a.example/x.jpg\" alt='\"><script>alert(1)</script>'>",
                "<img src='https://a.example/\"onerror=\"alert(1).jpg' alt=picture>",
                "<svg onload=alert(1)>text</svg>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>click</text></a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<a href=\"javascript:alert(1)\">click here</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">click here</a>",
                "<a href=\" javascript:alert(1)\">click here</a>",
                "<a href=\"java\tscript:alert(1)\">click here</a>",
                "<a href=\"java&#10;script:alert(1)\">click here</a>",
                "<a href=\"&#x6A;avascript:alert(1)\">click here</a>",
                "<a href=\"\u0001javascript:alert(1)\">click here</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">click here</a>",
                "<a href=\"vbscript:msgbox(1)\">click here</a>",
                "<a href=\"https://a.example/\" onclick=\"alert(1)\">click here</a>",
                "<a href='https://a.example/\"><script>alert(1)</script>'>click here</a>",
                "<a href=\"https://a.example/)](javascript:alert(1))\">click [here](javascript:alert(2))</a>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"javascript:alert(1)\"></object>",
                "<embed src=\"data:text/html,<script>alert(1)</script>\">",
                "<form action=\"javascript:alert(1)\"><button>Go now</button></form>",
                "<button formaction=\"javascript:alert(1)\">Go now</button>",
                "<div style=\"background:url(javascript:alert(1))\">styled</div>",
                "<style>@import 'javascript:alert(1)';</style>",
                "<link rel=stylesheet href=\"javascript:alert(1)\">",
                "<base href=\"javascript:alert(1)//\"><a href=\"x\">relative</a>",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">text</p></noscript>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<table background=\"javascript:alert(1)\"><tr><td>a</td><td>b</td></tr></table>",
                "<pre class='language-x\" onmouseover=\"alert(1)'>code</pre>",
                "<ol start='1\" onclick=\"alert(1)'><li>item</li></ol>",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;</p>",
                "<p>[click](javascript:alert(1)) ![x](javascript:alert(1)) &lt;javascript:alert(1)&gt;</p>",
                "<pre>```\n</code></pre><script>alert(1)</script>",
                "<p id=\"__proto__\" onfocus=alert(1) tabindex=0>focus</p>",
                "<details open ontoggle=alert(1)><summary>more</summary>text</details>",
                "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)></audio>",
                "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>");
    }
}
