using Assay.Formats.Wordings;

namespace Assay.Tests.Readings.Wordings;

/// <summary>By which wordings a text was read can be told from the reading: the files of the book are a part of what it was read with.</summary>
public sealed class WordingBookHashTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wordings").FullName;

    [Fact]
    public void Another_phrase_is_another_book()
    {
        var one = Written("[\"land grab\"]");
        Assert.Equal(one, Written("[\"land grab\"]"));
        Assert.NotEqual(one, Written("[\"land swap\"]"));
    }

    private string Written(string any)
    {
        File.WriteAllText(
            Path.Combine(_folder, "book.yaml"),
            $$"""
            assay: wordings/1
            rules:
              - id: grab
                grade: weak
                why: It takes land.
                neutral: land taken
                source: { text: "a test", confidence: general }
                phrases: {{any}}
            """
        );
        var read = WordingBookReader.ReadFolder(_folder);
        Assert.Empty(read.Diagnostics);
        return read.Value!.Hash.Hex;
    }

    public void Dispose() => Directory.Delete(_folder, true);
}
