using Assay.Readings.Wordings;

namespace Assay.Tests.Readings.Wordings;

/// <summary>Wordings that carry a claim to territory: how plainly, and whose words they are.</summary>
public sealed class WordingTests
{
    /// <summary>The table of sentences: what is expected, the sentence.</summary>
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var rows = new TheoryData<string, string>();
            var table = Path.Combine(
                SharedFolder.RepositoryRoot,
                "tests/Assay.Tests/Readings/Wordings/sentences.tsv"
            );
            foreach (var line in File.ReadLines(table))
            {
                if (!line.StartsWith('#') && line.Split('\t') is [var expected, var sentence])
                    rows.Add(expected, sentence);
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_carries_the_claims_of_the_table(string expected, string sentence) =>
        Assert.Equal(expected, Found(sentence));

    private static string Found(string sentence)
    {
        var reading = ReadTexts.Read(sentence);
        var found = reading.Wordings.Select(w =>
            $"{Lower(w.Grade)} {(w.Use == WordingUse.OwnWords ? "own-words" : Lower(w.Use))} {w.Span.In(sentence)}"
        );
        return string.Join(" ; ", found) is { Length: > 0 } all ? all : "-";
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
