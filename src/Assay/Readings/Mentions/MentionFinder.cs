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
        var regions = new RegionChoice(text, _towns, names.All);
        var resolver = new NameResolver(
            book,
            linker,
            new TownsOfText(_towns, new PlaceContexts(text, names.All, regions)),
            regions
        );
        // Persons first: a town may bear a surname
        foreach (var found in names.All.Where(f => f.Cue != NameCue.Gazetteer))
            resolver.Resolve(found);
        var later = new LaterMentions(book, _scanner);
        foreach (var found in names.All.Where(f => f.Cue == NameCue.Gazetteer))
        {
            if (found.Length == 1 && later.Surname(found.First))
                continue;
            if (!resolver.Resolve(found) && !later.Run(new NameRun(found.First, found.End, null)) && found.Length == 1)
                later.Word(found.First);
        }
        var evidence = new RunEvidence(text, _scanner, names.Untold, names.SingleWords);
        var untold = new List<NameRun>();
        foreach (var run in names.Untold.Where(r => !later.Run(r)))
        {
            if (evidence.Of(run) is not { } told || !resolver.Resolve(told))
                untold.Add(run);
        }
        foreach (var run in untold)
            later.Run(run);
        foreach (var word in names.SingleWords)
            later.Word(word);
        done("whom names stand for");
        new Abbreviations(book).Add();
        new DefinedTerms(book).Add();
        later.Heads();
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

    /// <summary>The first pass alone: every name, by which the speed of finding is measured.</summary>
    internal FoundNames Names(TokenizedText text)
    {
        var names = new FoundNames(_scanner, _instruments);
        names.Read(text);
        return names;
    }
}
