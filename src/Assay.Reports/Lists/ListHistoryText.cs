using Assay.Listings;
using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Lists;

/// <summary>A party's story across lists, for a terminal.</summary>
public static class ListHistoryText
{
    /// <summary>Says who it is, and which other records are taken to be of the same party, and why.</summary>
    public static void WriteHead(
        IAnsiConsole console,
        ListedParty party,
        IReadOnlyList<(ListedParty Party, PartyLink Link)> linked
    )
    {
        console.WriteLine(Safe($"{party.Name} ({PartyWords.Of(party.Kind)})"));
        if (linked.Count == 0)
        {
            console.WriteLine("  on one list, as far as the lists that are kept tell");
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
                foreach (var change in new RecordChange(before.Party, span.Party).Fields)
                    console.WriteLine(Safe($"      {change.Field}: {ListChangesText.Sides(change)}"));
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

    private static void WriteWhole(IAnsiConsole console, ListedParty party)
    {
        console.WriteLine(Safe($"      name: {party.Name}"));
        foreach (var d in party.Designations)
            console.WriteLine(
                Safe(
                    $"      {d.Programme}: {PartyWords.Of(d.Effect)}{(d.Basis is { } basis ? $", {basis}" : "")}{(d.Authority is { } by ? $", by {by}" : "")}, {Since(d)}"
                )
            );
        if (party.Aliases.Count > 0)
            console.WriteLine(
                Safe(
                    $"      aliases: {string.Join("; ", party.Aliases.Select(a => $"{a.Name} ({PartyWords.Of(a.Quality)})"))}"
                )
            );
        Line(console, "born", string.Join(", ", party.Born));
        Line(console, "nationalities", string.Join(", ", party.Nationalities));
        Line(console, "numbers", string.Join(", ", party.Identifiers));
        Line(
            console,
            "relations",
            string.Join("; ", party.Relations.Select(r => $"{r.Wording ?? r.Kind.ToString()}: {r.Name}"))
        );
    }

    private static void Line(IAnsiConsole console, string label, string text)
    {
        if (text.Length > 0)
            console.WriteLine(Safe($"      {label}: {text}"));
    }

    private static string Since(Designation designation) =>
        designation.Days == Model.InForce.Always ? "day not said by the list" : designation.Days.ToString();

    private static string Days(ListingSpan span, ListingSpan? before)
    {
        var first = FactWords.Of(span.FirstSeen);
        var edition = span.FirstSeen == span.LastSeen ? first : $"{first} to {FactWords.Of(span.LastSeen)}";
        if (before is null)
            return span.NotBefore is { } absent
                ? $"{edition}: listed between {FactWords.Of(absent)} and {first}"
                : $"{edition}: listed by {first}, in the oldest edition that is kept";
        return before.GoneBy is null ? $"{edition}: changed" : $"{edition}: listed again";
    }

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
