using Assay.Model;
using Assay.Readings.Checks;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;
using Assay.Tests.Readings.Figures;

namespace Assay.Tests.Readings.Checks;

public sealed class PlaceAndSpeakerTests
{
    private sealed class Facts : IPlaceFacts
    {
        public bool? LiesIn(LinkTarget place, LinkTarget within) =>
            (place, within) switch
            {
                (LinkTarget.Town { Name: "Bakhmut" }, LinkTarget.Region region) => region.Code.Value
                    == "UA-14",
                (LinkTarget.Town { Name: "Bakhmut" }, LinkTarget.Country country) => country.Code.Value
                    == "UA",
                (LinkTarget.Region, LinkTarget.Country country) => country.Code.Value == "UA",
                _ => null,
            };
    }

    private static readonly (string Name, LinkTarget Target)[] Known =
    [
        ("Bakhmut", new LinkTarget.Town("1", "Bakhmut", new CountryCode("UA"))),
        ("Donetsk", new LinkTarget.Region(new RegionCode("UA-14"))),
        ("Luhansk", new LinkTarget.Region(new RegionCode("UA-09"))),
        ("Georgia", new LinkTarget.Region(new RegionCode("US-GA"))),
        ("Ukraine", new LinkTarget.Country(new CountryCode("UA"))),
        ("Russia", new LinkTarget.Country(new CountryCode("RU"))),
        ("Doha", new LinkTarget.Country(new CountryCode("QA"))),
    ];

    private static string[] Places(string text)
    {
        var tokens = Texts.Of(text);
        var referents = Known
            .Select(
                (k, i) =>
                    new Referent(i, MentionKind.Place, k.Name, null, [new Link(k.Target, k.Name, 1, [])], [])
            )
            .ToArray();
        var mentions = new List<Mention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var known = Array.FindIndex(Known, k => tokens.Is(i, k.Name));
            if (known >= 0)
                mentions.Add(new Mention(tokens[i].Span, MentionForm.Name, known, "test"));
        }
        var input = new CheckedText(tokens, [], [], mentions, referents, new Facts(), null);
        return InconsistencyFinder.Find(input).Select(f => $"{f.Kind}: {tokens.Words(f.Span)}").ToArray();
    }

    [Theory]
    [InlineData("The mine near Bakhmut, Luhansk region, is closed.", "Bakhmut, Luhansk region")]
    [InlineData("The mine in Bakhmut (Luhansk) is closed.", "Bakhmut (Luhansk")]
    [InlineData("The mine in Bakhmut, Russia, is closed.", "Bakhmut, Russia")]
    [InlineData("The mine near Bakhmut in the Luhansk region is closed.", "Bakhmut in the Luhansk region")]
    [InlineData("The mine near Bakhmut, in the Luhansk region, is closed.", "Bakhmut, in the Luhansk region")]
    [InlineData("The village of Bakhmut in Luhansk region is empty.", "Bakhmut in Luhansk region")]
    public void A_place_outside_the_region_named_for_it_is_found(string text, string span) =>
        Assert.Equal([$"Place: {span}"], Places(text));

    [Theory]
    [InlineData("The mine near Bakhmut, Donetsk region, Ukraine, is closed.")]
    [InlineData("The ministry of Donetsk, Russia, was asked.")]
    [InlineData("The mill in Bakhmut (Georgia) is closed.")]
    [InlineData("They talked about Bakhmut, Russia and Doha.")]
    [InlineData("They met near Bakhmut, in the Luhansk region and in Doha.")]
    [InlineData("They spoke with Bakhmut, in the Luhansk region all was calm.")]
    [InlineData("Between Bakhmut and Luhansk there is no road.")]
    [InlineData("Bakhmut, Luhansk, Doha and others were named.")]
    [InlineData("They spoke of Bakhmut in Russia on Monday.")]
    public void Places_in_a_row_name_nothing_for_each_other(string text) => Assert.Empty(Places(text));

    private static string[] Speakers(
        string first,
        string second,
        int? firstReferent,
        int? secondReferent,
        string secondName
    )
    {
        var tokens = Texts.Of(first + "\n" + second);
        var start = first.Length + 1;
        Quote[] quotes =
        [
            new(
                [new TextSpan(0, first.Length)],
                QuoteManner.Direct,
                new Speaker(new TextSpan(0, 1), "Anna Weber", firstReferent),
                ""
            ),
            new(
                [new TextSpan(start, second.Length)],
                QuoteManner.Direct,
                new Speaker(new TextSpan(start, 1), secondName, secondReferent),
                ""
            ),
        ];
        return InconsistencyFinder
            .Find(new CheckedText(tokens, [], quotes, [], [], new Facts(), null))
            .Select(f => f.Kind.ToString())
            .ToArray();
    }

    [Fact]
    public void One_quote_given_to_two_speakers_is_found() =>
        Assert.Equal(
            ["TwoSpeakers"],
            Speakers("We are ready to talk now", "We are ready to talk now!", 0, 1, "Ivan Petrenko")
        );

    [Theory]
    [InlineData("We are ready to talk now", 0, "Anna Weber")]
    [InlineData("We are ready to talk now", 1, "Weber")]
    [InlineData("We are ready to talk later", 1, "Ivan Petrenko")]
    [InlineData("We are ready to talk now", null, "a spokesman")]
    public void A_quote_told_twice_of_one_speaker_is_let_pass(string second, int? referent, string name) =>
        Assert.Empty(Speakers("We are ready to talk now", second, 0, referent, name));
}
