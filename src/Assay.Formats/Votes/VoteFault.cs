using Assay.Formats.Lists;
using Assay.Model;

namespace Assay.Formats.Votes;

/// <summary>What makes votes unreadable, or doubtful, each in words a user can act on (AS71xx).</summary>
internal static class VoteFault
{
    private const string WhatToDo = "docs/votes.md tells which files are read";

    public static AssayException NoFiles(string folder) =>
        Error(
            "AS7103",
            folder,
            null,
            $"no files of votes are here. Wanted are un_votes*.csv, un_roll_calls*.csv and un_roll_call_issues*.csv together, or *country_votes*.csv (also .gz): {WhatToDo}."
        );

    public static AssayException Incomplete(string folder, string missing) =>
        Error(
            "AS7103",
            folder,
            null,
            $"{missing}*.csv is missing: votes and roll calls are read together. Put it beside the others (also .gz); {WhatToDo}."
        );

    public static AssayException Several(string folder, string kind, string first, string second) =>
        Error(
            "AS7103",
            folder,
            null,
            $"{first} and {second} may both be {kind}*.csv. Leave one of them in the folder."
        );

    public static AssayException Column(string path, string column) =>
        Error("AS7104", path, 1, $"the table has no column '{column}'. {WhatToDo}.");

    public static AssayException Cell(string path, long line, string column, string found, string expected) =>
        Error(
            "AS7105",
            path,
            line,
            $"{column}: '{ListFault.Quoted(found)}' stands where {expected} belongs; nothing of the file is used. Correct the row, or fetch the file again."
        );

    public static AssayException UnknownRollCall(string path, long line, string key) =>
        Error(
            "AS7106",
            path,
            line,
            $"rcid: no roll call has the number '{ListFault.Quoted(key)}': the files are not of one edition. Fetch them together."
        );

    public static AssayException Twice(string path, long line, string what) =>
        Error(
            "AS7107",
            path,
            line,
            $"{what}; which holds is not known, so nothing of the file is used. Remove one of the rows."
        );

    public static AssayException TooMany(string path, long line, int most, string what) =>
        Error(
            "AS7108",
            path,
            line,
            FormattableString.Invariant(
                $"the file has more than {most} {what}: no set of votes has. It was not read on."
            )
        );

    public static Diagnostic MonthsOnly(string path, int count, int all) =>
        new(
            "AS7110",
            Severity.Note,
            new InputPlace(path),
            FormattableString.Invariant(
                $"of {count} of {all} roll calls the day is one of 1 to 7 throughout, which is no day of the month (68/262 has its true day, 26/2758 of 25 October 1971 has the 7th); only the month is kept."
            )
        );

    public static Diagnostic Pages(string path, int count) =>
        new(
            "AS7111",
            Severity.Note,
            new InputPlace(path),
            FormattableString.Invariant(
                $"of {count} roll calls the symbol is a page of the record or cannot be understood; they have no resolution number and are found by what is written, such as R/1/66."
            )
        );

    public static Diagnostic OutsideSession(string path, long line, string symbol, string day, int session) =>
        new(
            "AS7112",
            Severity.Warning,
            new InputPlace(path, line, null, "date"),
            FormattableString.Invariant(
                $"{ListFault.Quoted(symbol)} of {day} lies outside session {session}, which it is filed under; the day was kept. Look it up before relying on it."
            )
        );

    public static Diagnostic Renamed(string path, int count, string what) =>
        new(
            "AS7113",
            Severity.Note,
            new InputPlace(path),
            FormattableString.Invariant($"{count} votes: {what}.")
        );

    public static Diagnostic Strangers(
        string path,
        string resolution,
        string origin,
        IReadOnlyList<string> names
    ) =>
        new(
            "AS7114",
            Severity.Warning,
            new InputPlace(path),
            FormattableString.Invariant(
                $"{resolution} from {ListFault.Quoted(origin)} has {Counted.Of(names.Count, "row")} for what is no member of the United Nations, or of one a second time ({string.Join(", ", names.Take(5).Select(ListFault.Quoted))}{(names.Count > 5 ? " …" : "")}); kept apart, counted in no tally."
            )
        );

    private static AssayException Error(string code, string path, long? line, string message) =>
        new(new Diagnostic(code, Severity.Error, new InputPlace(path, line), message));
}
