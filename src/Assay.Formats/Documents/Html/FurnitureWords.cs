using System.Collections.Frozen;

namespace Assay.Formats.Documents.Html;

/// <summary>The words by which pages name what stands around an article, in classes and ids and in the labels people read.</summary>
internal static class FurnitureWords
{
    /// <summary>Of classes and ids: what is furniture however much of the page it is.</summary>
    public static FrozenSet<string> Sure { get; } =
        Set(
            """
            nav navbar navigation breadcrumb breadcrumbs cookie cookies consent gdpr ccpa onetrust share sharing sharebar addthis related recommended
            recommendation recommendations trending popular mostread mostpopular readmore readnext readalso alsoread seealso upnext morestories morefrom morenews
            newsletter subscribe subscription signup comment comments disqus outbrain taboola respond skiplink skipto pagination pager authorbio
            authorbox aboutauthor authorcard toplinks masthead teaser teasers sronly screenreader visuallyhidden livefyre commentlist
            """
        );

    /// <summary>Of classes and ids: what is furniture unless it holds most of the text.</summary>
    public static FrozenSet<string> Likely { get; } =
        Set(
            """
            ad ads advert adverts advertisement advertising adslot adsense dfp sponsor sponsored promo promoted promotion banner footer sidebar aside rail widget widgets
            social popup modal overlay lightbox paywall toolbar tools menu submenu tags taglist topics search login printonly hidden
            toc donate donation follow followus crosshead carousel slider ticker copyright legal disclaimer rating poll quiz alert notice feedback
            """
        );

    /// <summary>Of classes and ids: words that say that what follows is only noted, as in "no-sidebar".</summary>
    public static FrozenSet<string> Noting { get; } = Set("no has with without hide show is not js wp");

    /// <summary>Of classes and ids: what holds the article.</summary>
    public static FrozenSet<string> Article { get; } =
        Set("article body content entry main post story text hentry blog news release statement");

    /// <summary>Labels that stand over furniture, in full.</summary>
    public static FrozenSet<string> Labels { get; } =
        new[]
        {
            "related",
            "related articles",
            "related stories",
            "related news",
            "related content",
            "related topics",
            "related links",
            "read more",
            "read also",
            "also read",
            "read next",
            "see also",
            "more stories",
            "more news",
            "more on this story",
            "more on this",
            "more on this topic",
            "more from",
            "most read",
            "most popular",
            "popular",
            "trending",
            "trending now",
            "recommended",
            "recommended for you",
            "you may also like",
            "you might also like",
            "don't miss",
            "latest news",
            "latest",
            "top stories",
            "editor's picks",
            "up next",
            "see all",
            "view all",
            "show more",
            "load more",
            "share",
            "share this",
            "share this article",
            "share this story",
            "share on",
            "follow us",
            "subscribe",
            "subscribe now",
            "newsletter",
            "sign up",
            "sign in",
            "log in",
            "comments",
            "leave a comment",
            "leave a reply",
            "post a comment",
            "join the conversation",
            "advertisement",
            "advertising",
            "sponsored",
            "sponsored content",
            "tags",
            "topics",
            "categories",
            "category",
            "about the author",
            "print",
            "email",
            "copy link",
            "back to top",
            "skip to content",
            "skip to main content",
            "menu",
            "home",
            "search",
            "close",
            "loading",
            "loading...",
            "listen",
            "save",
            "authors",
            "cookie settings",
            "accept all",
            "accept",
            "читайте також",
            "читайте ще",
            "читати також",
            "більше новин",
            "останні новини",
            "популярне",
            "поділитися",
            "поділитись",
            "коментарі",
            "реклама",
            "теги",
            "підписатися",
            "схожі новини",
            "читайте также",
            "читать также",
            "больше новостей",
            "последние новости",
            "популярное",
            "поделиться",
            "комментарии",
            "подписаться",
            "похожие новости",
            "материалы по теме",
            "по теме",
            "смотрите также",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Beginnings of short lines that are furniture.</summary>
    public static IReadOnlyList<string> Beginnings { get; } =
    [
        "read more:",
        "read also:",
        "also read:",
        "read next:",
        "see also:",
        "related:",
        "more:",
        "watch:",
        "listen:",
        "don't miss:",
        "sign up for ",
        "sign up to ",
        "subscribe to ",
        "follow us on ",
        "follow us ",
        "share this ",
        "share on ",
        "click here to ",
        "copyright ©",
        "copyright (c)",
        "© ",
        "all rights reserved",
        "we use cookies",
        "this site uses cookies",
        "this website uses cookies",
        "download our app",
        "join our ",
        "support our ",
        "comments (",
        "tags:",
        "filed under",
        "читайте також:",
        "читайте ще:",
        "підписуйтесь",
        "підписуйтеся",
        "приєднуйтесь",
        "теги:",
        "читайте также:",
        "подписывайтесь",
        "смотрите также:",
        "материалы по теме:",
    ];

    private static FrozenSet<string> Set(string words) =>
        words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
