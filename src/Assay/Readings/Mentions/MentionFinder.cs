using Assay.Assaying;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// Finds who and what a text mentions, and what it is known as: names first, known ones and such as their form tells; then what stands for them later, surnames,
/// abbreviations, descriptions, pronouns.
/// </summary>
internal sealed class MentionFinder
{
    private readonly Knowledge _knowledge;
    private readonly NameScanner _scanner;
    private readonly InstrumentFinder _instruments;
    private readonly TownChoice _towns;

    // keeps what it found of the register's parties, from text to text
    private readonly Recognition _recognition;

    /// <summary>Takes what is known; for one thread.</summary>
    public MentionFinder(Knowledge knowledge, KnownNames names)
    {
        _knowledge = knowledge;
        _scanner = new NameScanner(names);
        _instruments = new InstrumentFinder(
            knowledge.Measures.Measures.Select(m => m.Instrument.Id.ToString())
        );
        _towns = new TownChoice(knowledge.Atlas);
        _recognition = new Recognition(knowledge);
    }

    /// <summary>The mentions of a text, whose designations are taken on a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day.</param>
    /// <param name="done">Is told of each step when it is done.</param>
    public (IReadOnlyList<Mention> Mentions, IReadOnlyList<Referent> Referents) Find(
        TokenizedText text,
        LocalDate day,
        Action<string> done
    )
    {
        var names = Names(text);
        done("names");
        var book = new ReferentBook(text, _scanner);
        var linker = new Linker(_knowledge, _recognition, day);
        var resolver = new NameResolver(
            book,
            linker,
            new TownsOfText(_towns, new PlaceContexts(text, names.All))
        );
        // Persons first: a town may bear a surname
        foreach (var found in names.All.Where(f => f.Cue != NameCue.Gazetteer))
            resolver.Resolve(found);
        var later = new LaterMentions(book, _scanner);
        foreach (var found in names.All.Where(f => f.Cue == NameCue.Gazetteer))
        {
            if (found.Length == 1 && later.Surname(found.First))
                continue;
            if (!resolver.Resolve(found))
                later.Run(new NameRun(found.First, found.End, null));
        }
        var speakers = Speakers(text, names.SingleWords);
        foreach (var run in names.Untold)
        {
            if (IsSpeaker(text, run, speakers))
                resolver.Resolve(new Found(run.First, run.End, MentionKind.Person, [], NameCue.Speaks));
        }
        foreach (var run in names.Untold)
        {
            if (!IsSpeaker(text, run, speakers))
                later.Run(run);
        }
        foreach (var word in names.SingleWords)
            later.Word(word);
        done("whom names stand for");
        new Abbreviations(book).Add();
        new DefinedTerms(book).Add();
        var appositions = new Appositions(book);
        new Descriptions(book, _knowledge, linker, appositions).Add();
        new DescribedPersons(book, appositions).Add();
        done("descriptions");
        new Pronouns(book).Add();
        done("pronouns");
        var mentions = book.Close();
        done("mentions in order");
        return mentions;
    }

    // Single words that do what persons do: "Finch said", "Mr Finch"
    private HashSet<string> Speakers(TokenizedText text, IReadOnlyList<int> words)
    {
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in words)
        {
            var isSpeaking =
                (
                    token + 1 < text.Count
                    && text[token + 1].Kind == TokenKind.Word
                    && !text[token + 1].IsCapitalised
                    && _scanner.Word(text, token + 1).Is(WordTraits.Speech)
                )
                || (
                    RunReader.Before(text, token) is { } before
                    && _scanner.Word(text, before).Is(WordTraits.Speech | WordTraits.Honorific)
                );
            if (isSpeaking)
                speakers.UnionWith(Keys(text, token));
        }
        return speakers;
    }

    private bool IsSpeaker(TokenizedText text, NameRun run, HashSet<string> speakers) =>
        run.End - run.First is 2 or 3
        && speakers.Count > 0
        && !_scanner.Word(text, run.First).Is(WordTraits.Common | WordTraits.Adjective)
        && Array.Exists(Keys(text, run.End - 1), speakers.Contains);

    private string[] Keys(TokenizedText text, int token) => _scanner.Word(text, token).Keys;

    /// <summary>The first pass alone: every name, by which the speed of finding is measured.</summary>
    internal FoundNames Names(TokenizedText text)
    {
        var names = new FoundNames(_scanner, _instruments);
        names.Read(text);
        return names;
    }
}
