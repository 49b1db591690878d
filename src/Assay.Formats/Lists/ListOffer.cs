using System.Globalization;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>What files and folders hold: the editions that can be read from them, and what was left out and why.</summary>
/// <param name="Sets">The editions, by list and date.</param>
/// <param name="Diagnostics">What was left out, doubtful or missing.</param>
public sealed record ListOffer(IReadOnlyList<ListFileSet> Sets, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Looks through files and folders (not those below). Mostly nothing is read yet but the beginnings.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="date">The day of publication of what bears none itself.</param>
    /// <param name="readers">The formats to look for, usually <see cref="ListReaders.All"/>.</param>
    public static ListOffer Of(
        IReadOnlyList<string> paths,
        LocalDate? date,
        IReadOnlyList<IListReader> readers
    )
    {
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
                else if (DateOf(found[0], date, log) is { } day)
                    parts.AddRange(found.Select(p => p with { Date = day }));
            }
            catch (AssayException e)
            {
                faults.Add(e.Diagnostic);
            }
        }
        if (strangers.Count > 0)
            log.Add("AS2003", Severity.Note, strangers[0], StrangersMessage(strangers));
        var sets = ByEdition(parts, log, faults);
        return new ListOffer(sets, [.. faults, .. log.Diagnostics]);
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

    private static string StrangersMessage(List<string> strangers)
    {
        const int shown = 5;
        var names =
            string.Join(", ", strangers.Take(shown).Select(Path.GetFileName))
            + (strangers.Count > shown ? ", …" : "");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{strangers.Count} files of the folder are no lists that can be read, and were left out: {names}."
        );
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
        var why = name.Month is null
            ? "neither its name nor its content says of which day it is"
            : "its name says the month but not the day";
        log.Add(
            "AS2005",
            Severity.Warning,
            path,
            $"{why}: left out. Give the day of publication with --date."
        );
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
