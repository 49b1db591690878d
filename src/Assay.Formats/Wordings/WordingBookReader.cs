using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Readings.Wordings;

namespace Assay.Formats.Wordings;

/// <summary>Reads the wordings that carry a claim to territory, the files of <c>data/wordings</c>; <c>docs/wordings.md</c> has the format.</summary>
public static class WordingBookReader
{
    /// <summary>What the first line has to say.</summary>
    public const string Format = "wordings/1";

    /// <summary>The code of a folder that has no wordings.</summary>
    public const string NoWordings = "AS6100";

    private static readonly IdKind Rule = new("wording", "rules");

    /// <summary>Reads every <c>*.yaml</c> and <c>*.json</c> of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder. Where it is missing or empty, the book is empty and a warning says so.</param>
    /// <returns>The book; null where a file has an error.</returns>
    public static Read<WordingBook> ReadFolder(string folder)
    {
        var files = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder)
                .Where(f =>
                    f.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
                    || f.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                )
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
        if (files.Count == 0)
        {
            var nothing = new Diagnostic(
                NoWordings,
                Severity.Warning,
                new InputPlace(folder),
                "there are no wordings here, so none is looked for in texts. Give a folder such as data/wordings."
            );
            return new(WordingBook.Empty, [nothing]);
        }
        var ids = new IdLedger();
        var rules = new List<WordingRule>();
        var diagnostics = new List<Diagnostic>();
        var failed = false;
        foreach (var file in files)
        {
            var read = ReadFile(file, ids);
            diagnostics.AddRange(read.Diagnostics);
            if (read.Value is { } book)
                rules.AddRange(book.Rules);
            else
                failed = true;
        }
        var hash = ContentHash.OfAll(files.Select(File.ReadAllText));
        return new(failed ? null : new WordingBook(rules) { Hash = hash }, diagnostics);
    }

    /// <summary>Reads one file.</summary>
    public static Read<WordingBook> ReadFile(string path) => ReadFile(path, new IdLedger());

    private static Read<WordingBook> ReadFile(string path, IdLedger ids) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Wordings, Format, (fields, _) => Read(fields, ids));

    /// <summary>Reads the fields of a file.</summary>
    internal static WordingBook Read(FieldReader fields, IdLedger ids)
    {
        // Words that many rules want near are written once.
        var words = new Dictionary<string, IReadOnlyList<WordPattern>>(StringComparer.Ordinal);
        fields
            .Optional("words")
            .Maps(f =>
            {
                if (f.Required("id", "russia").Text() is { } id)
                    words[id] = Patterns(f.Required("any", "[Russia*, Moscow]"), words);
                return f;
            });
        return new WordingBook(fields.Required("rules").Maps(f => ReadRule(f, ids, words)));
    }

    private static WordingRule? ReadRule(
        FieldReader fields,
        IdLedger ids,
        Dictionary<string, IReadOnlyList<WordPattern>> words
    )
    {
        var own = fields.Required("id", "new-regions");
        var id = own.Text();
        if (id is not null)
            ids.Give(Rule, id, own);
        var grade = fields.Required("grade", "strong").Enum<ClaimGrade>();
        var why = fields.Required("why").Text();
        var neutral = fields.Required("neutral").Text();
        var source = FieldReader.CitationIn(fields.Required("source"));
        var phrases = Phrases(fields.Required("phrases"), words);
        var rule = new
        {
            Near = Patterns(fields.Optional("near"), words),
            InText = Patterns(fields.Optional("in-text"), words),
            NotNear = Patterns(fields.Optional("not-near"), words),
            Before = Patterns(fields.Optional("before"), words),
            NotBehind = Patterns(fields.Optional("not-behind"), words),
            NotBefore = Patterns(fields.Optional("not-before"), words),
            Ends = fields.Optional("ends-phrase").Bool() ?? false,
        };
        return id is null || grade is null || why is null || neutral is null || source is null
            ? null
            : new WordingRule(id, grade.Value, why, neutral, source, phrases)
            {
                Near = rule.Near,
                InText = rule.InText,
                NotNear = rule.NotNear,
                Before = rule.Before,
                NotBehind = rule.NotBehind,
                NotBefore = rule.NotBefore,
                EndsPhrase = rule.Ends,
            };
    }

    private static List<WordPattern> Phrases(
        Field field,
        Dictionary<string, IReadOnlyList<WordPattern>> words
    )
    {
        var phrases = Patterns(field, words);
        foreach (var phrase in phrases.Where(p => !p.CanBeFound))
            field.Error(
                field.Log.Codes.BadValue,
                $"{Quoting.Quote(phrase.Text)} has no word of three letters that must stand there, so that no text can be searched for it; it was not read. Add one."
            );
        return phrases;
    }

    // A pattern, or "@id": the words that stand under "words".
    private static List<WordPattern> Patterns(
        Field field,
        Dictionary<string, IReadOnlyList<WordPattern>> words
    )
    {
        var patterns = new List<WordPattern>();
        foreach (var item in field.Items())
        {
            if (item.Text() is not { } text)
                continue;
            if (text.StartsWith('@') && !text.Contains(' ', StringComparison.Ordinal))
            {
                if (words.TryGetValue(text[1..], out var shared))
                    patterns.AddRange(shared);
                else
                    item.Error(
                        item.Log.Codes.UnknownReference,
                        $"there are no words with the id {Quoting.Quote(text[1..])}; they were not read. Add them under 'words'."
                    );
                continue;
            }
            if (WordPattern.Parse(text, words, out var fault) is { } pattern)
                patterns.Add(pattern);
            else
                item.Error(
                    item.Log.Codes.BadValue,
                    $"{Quoting.Quote(text)} is not a phrase: {fault}; it was not read. Write words parted by blanks, such as new region*."
                );
        }
        return patterns;
    }
}
