using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>What files and folders hold: the editions that can be read from them, and what was left out and why.</summary>
/// <param name="Sets">The editions, by list and date.</param>
/// <param name="Diagnostics">What was left out, doubtful or missing.</param>
public sealed record ListOffer(IReadOnlyList<ListFileSet> Sets, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Lists that were left out because nobody says of which day they are.</summary>
    public IReadOnlyList<UndatedList> Undated { get; init; } = [];

    /// <summary>Looks through files and folders (not those below). Mostly nothing is read yet but the beginnings.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="date">The day of publication of what bears none itself.</param>
    /// <param name="readers">The formats to look for, usually <see cref="ListReaders.All"/>.</param>
    /// <param name="latest">The last day on which anything can have been published; null where that is not asked.</param>
    public static ListOffer Of(
        IReadOnlyList<string> paths,
        LocalDate? date,
        IReadOnlyList<IListReader> readers,
        LocalDate? latest = null
    )
    {
        var undated = new List<UndatedList>();
        var log = new ListLog();
        var faults = new List<Diagnostic>();
        var parts = new List<Part>();
        var strangers = new List<string>();
        foreach (var (path, isNamed) in Files(paths, faults))
        {
            try
            {
                var file = ListFile.Open(path);
                var found = PartsOf(file, readers, log);
                if (found.Count == 0)
                    Stranger(file, isNamed, strangers, faults);
                else if (DateOf(found[0], date, log) is not { } day)
                    undated.Add(new UndatedList(path, found[0].What.List, file.Name.SaysMonth));
                else if (day > latest)
                    faults.Add(ListFault.NotYet(path, day));
                else
                    parts.AddRange(found.Select(p => p with { Date = day }));
            }
            catch (AssayException e)
            {
                faults.Add(e.Diagnostic);
            }
        }
        if (strangers.Count > 0)
            log.Add("AS2003", Severity.Note, strangers[0], StrangersMessage(strangers));
        foreach (var group in undated.GroupBy(u => u.SaysMonth))
            log.Add("AS2005", Severity.Warning, group.First().Path, UndatedMessage([.. group]));
        var sets = ByEdition(parts, log, faults);
        return new ListOffer(sets, [.. faults, .. log.Diagnostics]) { Undated = undated };
    }

    private sealed record Part(IListReader Reader, ListPart What, ListFile File, LocalDate Date);

    private static IEnumerable<(string Path, bool IsNamed)> Files(
        IReadOnlyList<string> paths,
        List<Diagnostic> faults
    )
    {
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                yield return (path, true);
                continue;
            }
            if (!Directory.Exists(path))
            {
                faults.Add(ListFault.Missing(path));
                continue;
            }
            // Files only: folders below may be somebody's archive and are named if they are meant.
            foreach (
                var file in Directory.GetFiles(path).Order(StringComparer.Ordinal).Take(ListLimits.Files)
            )
                yield return (file, false);
        }
    }

    private static IReadOnlyList<Part> PartsOf(ListFile file, IReadOnlyList<IListReader> readers, ListLog log)
    {
        foreach (var reader in readers)
        {
            var parts = reader.Parts(file, log);
            if (parts.Count > 0)
                return [.. parts.Select(p => new Part(reader, p, file, default))];
        }
        return [];
    }

    private static void Stranger(ListFile file, bool isNamed, List<string> strangers, List<Diagnostic> faults)
    {
        if (!isNamed)
            strangers.Add(file.Path);
        else if (file.IsEmpty)
            faults.Add(ListFault.Empty(file.Path).Diagnostic);
        else if (file.OtherFormat is { } other)
            faults.Add(ListFault.Binary(file.Path, other).Diagnostic);
        else
            faults.Add(ListFault.Unknown(file.Path));
    }

    private static string StrangersMessage(List<string> strangers) =>
        strangers.Count == 1
            ? $"a file of the folder is no list that can be read, and was left out: {Names(strangers)}."
            : $"{Counted.Of(strangers.Count, "file")} of the folder are no lists that can be read, and were left out: {Names(strangers)}.";

    /// <summary>One message however many there are: a folder of forty-five acts has one fault, not forty-five.</summary>
    private static string UndatedMessage(List<UndatedList> undated)
    {
        var saysMonth = undated[0].SaysMonth;
        if (undated.Count == 1)
            return (
                    saysMonth
                        ? "its name says the month but not the day"
                        : "neither its name nor its content says of which day it is"
                ) + ": left out. Give the day of publication with --date.";
        var why = saysMonth
            ? "have names that say the month but not the day"
            : "say neither by name nor by content of which day they are";
        return $"{Counted.Of(undated.Count, "file")} {why}: left out. Give the day of publication with --date. They are {Names([.. undated.Select(u => u.Path)])}.";
    }

    private static string Names(List<string> paths)
    {
        const int shown = 5;
        return string.Join(", ", paths.Take(shown).Select(Path.GetFileName))
            + (paths.Count > shown ? ", …" : "");
    }

    /// <summary>What the content says, else what the name says, else what the user says; null where nobody says a day.</summary>
    private static LocalDate? DateOf(Part part, LocalDate? given, ListLog log)
    {
        var name = part.File.Name;
        var path = part.File.Path;
        if (part.What.Date is { } inside)
        {
            if (name.Date is { } outside && outside != inside)
                log.Add(
                    "AS2025",
                    Severity.Warning,
                    path,
                    $"the name says {outside:uuuu-MM-dd}, the content {inside:uuuu-MM-dd}: the content counts."
                );
            return inside;
        }
        if (name.Date is { } day)
            return day;
        if (given is { } date)
        {
            if (name.Month is { } month && (month.Year, month.Month) != (date.Year, date.Month))
                log.Add(
                    "AS2026",
                    Severity.Warning,
                    path,
                    $"the name says {month:uuuu-MM}, --date says {date:uuuu-MM-dd}: taken as --date says."
                );
            return date;
        }
        return null;
    }

    private static List<ListFileSet> ByEdition(List<Part> parts, ListLog log, List<Diagnostic> faults)
    {
        var sets = new List<ListFileSet>();
        var editions = parts
            .GroupBy(p => (p.Reader, p.What.List, p.Date))
            .OrderBy(g => g.Key.List.ToString(), StringComparer.Ordinal)
            .ThenBy(g => g.Key.Date);
        foreach (var edition in editions)
        {
            var (reader, list, date) = edition.Key;
            var roles = new Dictionary<string, ListFile>(StringComparer.Ordinal);
            var twice = edition.FirstOrDefault(p => !roles.TryAdd(p.What.Role, p.File));
            if (twice is not null)
            {
                var message =
                    $"this and {roles[twice.What.Role].Path} both are '{twice.What.Role}' of {list}, {date:uuuu-MM-dd}; the edition was left out. Give one of them.";
                faults.Add(
                    new Diagnostic("AS2008", Severity.Error, new InputPlace(twice.File.Path), message)
                );
            }
            else if (edition.FirstOrDefault(p => p.What.IsPrimary) is { } primary)
            {
                var mayBeEmpty = edition.All(p => p.What.MayBeEmpty);
                sets.Add(new ListFileSet(reader, list, date, primary.What.Role, roles, mayBeEmpty));
            }
            else
            {
                foreach (var file in roles.Values)
                    log.Add(
                        "AS2006",
                        Severity.Warning,
                        file.Path,
                        $"the file with the entries of {list} of {date:uuuu-MM-dd} is not here: left out. Give both, or say with --date that it belongs to another day."
                    );
            }
        }
        return sets;
    }
}

/// <summary>A list that was left out because nobody says of which day it is.</summary>
/// <param name="Path">The file.</param>
/// <param name="List">Which list it is.</param>
/// <param name="SaysMonth">Whether its name says the month.</param>
public sealed record UndatedList(string Path, ListId List, bool SaysMonth);
