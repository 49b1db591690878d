using Assay.Readings.Mentions;

namespace Assay.Tests.Readings.Mentions;

/// <summary>Whom a description or a pronoun stands for.</summary>
public sealed class ReferenceTests
{
    /// <summary>The table of sentences: the sentence, the words, for whom they stand.</summary>
    public static TheoryData<string, string, string> References
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            var table = Path.Combine(
                SharedFolder.RepositoryRoot,
                "tests/Assay.Tests/Readings/Mentions/references.tsv"
            );
            foreach (var line in File.ReadLines(table))
            {
                if (!line.StartsWith('#') && line.Split('\t') is [var sentence, var words, var whom])
                    rows.Add(sentence, words, whom);
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Words_stand_for_somebody_named_before(string sentence, string words, string whom)
    {
        var reading = ReadTexts.Read(sentence);
        var found = reading.Mentions.LastOrDefault(m =>
            m.Form is MentionForm.Description or MentionForm.Pronoun
            && string.Equals(m.Span.In(sentence), words, StringComparison.Ordinal)
        );
        Assert.Equal(whom, found is null ? "-" : reading.Referents[found.Referent].Name);
    }
}
