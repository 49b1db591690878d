using Assay.Listings;
using Assay.Model;
using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Lists;

/// <summary>A party's story across lists, for a terminal.</summary>
public static class ListHistoryText
{
    /// <summary>Says how the parties were found, where nobody has the very name, and that links between like records are for people to decide.</summary>
    public static void WriteFound(IAnsiConsole console, string who, PartiesFound found, int lists)
    {
        if (!found.AnySure)
            console.WriteLine(
                Safe(
                    found.Parties.Any(p => p.By == FoundBy.Words)
                        ? $"Nobody is called “{who}” in {FactWords.Count(lists, "list")}; these names have the words:"
                        : $"Nobody is called “{who}” in {FactWords.Count(lists, "list")}; these names are only like it:"
                )
            );
    }

    /// <summary>Says what was left out, and what the reader may do about several records of like name.</summary>
    public static void WriteEnd(IAnsiConsole console, int told, PartiesFound found)
    {
        if (found.More > 0)
            console.WriteLine(
                $"… and {FactWords.Count(found.More, "more record")} that {(found.More == 1 ? "is" : "are")} not shown: ask for more of the name."
            );
        if (told > 1 && found.AnySure)
            console.WriteLine(
                $"{FactWords.Count(told, "party", "parties")} of like name, as far as is known. If two are one: assay lists link RECORD RECORD --why WHY"
            );
    }

    /// <summary>Says who it is, how it was found, and which other records are taken to be of the same party, and why.</summary>
    public static void WriteHead(
        IAnsiConsole console,
        FoundParty found,
        IReadOnlyList<(ListedParty Party, PartyLink Link)> linked
    )
    {
        var party = found.Party;
        console.WriteLine(Safe($"{party.Name} ({PartyWords.Of(party.Kind)})"));
        if (!string.Equals(found.Name, party.Name, StringComparison.Ordinal))
            console.WriteLine(Safe($"  found by its other name “{found.Name}”"));
        if (linked.Count == 0)
        {
            console.WriteLine("  not linked to a record of another list");
            return;
        }
        console.WriteLine("  taken to be one party with:");
        foreach (var (other, link) in linked)
            console.WriteLine(
                Safe($"    {other.Record}  {other.Name}: {link.Reason} ({GroundOf(link.Ground)})")
            );
    }

    /// <summary>Writes one record's story.</summary>
    public static void Write(IAnsiConsole console, ListingStory story)
    {
        console.WriteLine(Safe($"  {story.Record}"));
        ListingSpan? before = null;
        foreach (var span in story.Spans)
        {
            console.WriteLine(Safe($"    {Days(span, before)}"));
            if (before is null || before.GoneBy is not null)
                WriteWhole(console, span.Party);
            else
                WriteChange(console, before.Party, span);
            if (span.GoneBy is { } gone)
                console.WriteLine(
                    $"    no longer listed: gone between {FactWords.Of(span.LastSeen)} and {FactWords.Of(gone)}"
                );
            before = span;
        }
    }

    /// <summary>Writes a record as its publisher wrote it.</summary>
    public static void WriteRaw(IAnsiConsole console, string raw)
    {
        console.WriteLine("    as published:");
        foreach (var line in raw.Split('\n'))
            console.WriteLine(Safe("      " + line));
    }

    private static void WriteChange(IAnsiConsole console, ListedParty before, ListingSpan span)
    {
        foreach (var field in Change(before, span).Fields)
            console.WriteLine(Safe($"      {field.Field}: {ListChangesText.Sides(field)}"));
        foreach (var field in span.SetAside)
            console.WriteLine($"      not compared: {field}, which one of the two editions has of nobody");
    }

    private static RecordChange Change(ListedParty before, ListingSpan span) =>
        new(before, span.Party) { SetAside = span.SetAside };

    private static void WriteWhole(IAnsiConsole console, ListedParty party)
    {
        foreach (var field in RecordField.Of(party).Where(f => f.Values.Count > 0))
        {
            if (field.Values is [var only])
                console.WriteLine(Safe($"      {field.Name}: {only}"));
            else
            {
                console.WriteLine($"      {field.Name}:");
                foreach (var value in field.Values)
                    console.WriteLine(Safe($"        {value}"));
            }
        }
    }

    private static string Days(ListingSpan span, ListingSpan? before)
    {
        var first = FactWords.Of(span.FirstSeen);
        var edition = span.FirstSeen == span.LastSeen ? first : $"{first} to {FactWords.Of(span.LastSeen)}";
        if (before is null)
            return span.NotBefore is not { } absent
                    ? $"{edition}: listed by {first}, in the oldest edition that is kept"
                // The list's own day outweighs what editions tell: one of them may be a part of the list only.
                : Since(span.Party) is { } since && since.Earliest <= absent
                    ? $"{edition}: not in the edition of {FactWords.Of(absent)}; by the list's own day listed since {since}"
                : $"{edition}: listed between {FactWords.Of(absent)} and {first}";
        if (before.GoneBy is not null)
            return $"{edition}: listed again";
        return Change(before.Party, span).Fields.Count > 0
            ? $"{edition}: changed"
            : $"{edition}: nothing changed that can be compared";
    }

    private static PartialDate? Since(ListedParty party) =>
        party
            .Designations.Select(d => d.Days.From)
            .OfType<PartialDate>()
            .OrderBy(d => d.Earliest)
            .Select(d => (PartialDate?)d)
            .FirstOrDefault();

    private static string GroundOf(LinkGround ground) =>
        ground switch
        {
            LinkGround.Identifier => "a number that decides",
            LinkGround.PublisherNumber => "the publisher's own number",
            LinkGround.NameDatePlace => "name, date and place; check it",
            _ => "decided",
        };

    private static string Safe(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
