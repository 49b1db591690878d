using System.Text.RegularExpressions;
using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Tests.Readings.Quotes;

/// <summary>Quotes of a text whose mentions are the names that a test lists: <c>person: Anna Weber, Weber; place: Doha</c>.</summary>
internal static partial class Told
{
    /// <summary>The text cut at empty lines; a paragraph that begins with "&gt; " is set apart as quoted.</summary>
    public static TokenizedText Text(string text)
    {
        var blocks = new List<Block>();
        var whole = new System.Text.StringBuilder();
        foreach (var paragraph in text.Split("\n\n"))
        {
            var (kind, words) = paragraph.StartsWith("> ", StringComparison.Ordinal)
                ? (BlockKind.Quotation, paragraph[2..])
                : (BlockKind.Paragraph, paragraph);
            if (whole.Length > 0)
                whole.Append("\n\n");
            blocks.Add(new Block(kind, new TextSpan(whole.Length, words.Length)));
            whole.Append(words);
        }
        return TokenizedText.Of(new Document("test", whole.ToString(), blocks, default(ContentHash)));
    }

    public static IReadOnlyList<Quote> Quotes(string text, string names) => Quotes(Text(text), names);

    public static IReadOnlyList<Quote> Quotes(TokenizedText text, string names)
    {
        var mentions = new List<Mention>();
        var referents = new List<Referent>();
        foreach (
            var line in names.Split(
                ';',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = Enum.Parse<MentionKind>(line[..colon], ignoreCase: true);
            var forms = line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries);
            foreach (var form in forms.OrderByDescending(f => f.Length))
            {
                for (
                    var at = 0;
                    (at = text.Text.IndexOf(form, at, StringComparison.Ordinal)) >= 0;
                    at += form.Length
                )
                {
                    var span = new TextSpan(at, form.Length);
                    var isWord =
                        (at == 0 || !char.IsLetterOrDigit(text.Text[at - 1]))
                        && (span.End == text.Text.Length || !char.IsLetterOrDigit(text.Text[span.End]));
                    if (isWord && !mentions.Exists(m => m.Span.Meets(span)))
                        mentions.Add(
                            new Mention(span, MentionForm.Name, referents.Count, "listed by the test")
                        );
                }
            }
            referents.Add(new Referent(referents.Count, kind, forms[0], null, [], []));
        }
        mentions.Sort((a, b) => TextSpan.ByPlace.Compare(a.Span, b.Span));
        return QuoteFinder.Find(text, mentions, referents);
    }

    /// <summary>Quotes in lines: <c>direct, Anna Weber: words / more words</c>.</summary>
    public static string Lines(string text, string names)
    {
        var whole = Text(text);
        return string.Join('\n', Quotes(whole, names).Select(q => Line(q, whole.Text)));
    }

    public static string Line(Quote quote, string text) =>
        $"{Manner(quote.Manner)}, {quote.Speaker?.Name ?? "?"}: {string.Join(" / ", quote.Pieces.Select(p => Blanks().Replace(p.In(text), " ")))}";

    private static string Manner(QuoteManner manner) =>
        manner switch
        {
            QuoteManner.Direct => "direct",
            QuoteManner.Indirect => "indirect",
            _ => "term",
        };

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
