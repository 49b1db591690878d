using Assay.Formats.Lists;
using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Sources.Updates;

/// <summary>What can go wrong with an update on this side of the network (AS2125 to AS2128).</summary>
internal static class UpdateFault
{
    // From errno.h of Linux; macOS has the same but for the last. Windows: winerror.h.
    private const int NoSpace = 28;
    private const int OverQuota = 122;
    private const int OverQuotaMac = 69;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static Diagnostic NotHeld(ListSource source, ListId list, IReadOnlyList<ListFileSet> found)
    {
        var what =
            found.Count == 0
                ? "hold no edition that can be read"
                : $"are of {string.Join(" and of ", found.Select(set => $"{set.List}, {set.Date:uuuu-MM-dd}"))}";
        return Error(
            "AS2125",
            source.Files[0].Shown,
            $"the files that came for {list} {what}; nothing was imported. Check their names and addresses in the publishers' file."
        );
    }

    public static Diagnostic Incomplete(ListSource source, ListFileSet found) =>
        Error(
            "AS2125",
            source.Files[0].Shown,
            $"of the {source.Files.Count} files that came for {found.List} only {found.Roles.Count} are parts of the edition of {found.Date:uuuu-MM-dd} ({string.Join(", ", found.Roles)}); nothing was imported. Check their names and addresses in the publishers' file."
        );

    public static Diagnostic LeftOut(ListSource source, ListFileSet set) =>
        new(
            "AS2128",
            Severity.Warning,
            new InputPlace(set.Primary.Path),
            $"{set.List} is in the file too, but not among what {source.List} holds: left out. Add it to 'holds' in the publishers' file if it is to come from here."
        );

    public static AssayException Running(string folder, string? owner) =>
        new(
            Error(
                "AS2126",
                folder,
                $"another update of this store is running{(owner is null ? "" : $" ({owner})")}; this one did nothing. Wait for it to end."
            )
        );

    /// <summary>What the disk refused.</summary>
    public static Diagnostic Disk(string path, Exception fault) =>
        IsFull(fault)
            ? Error(
                "AS2127",
                path,
                "no room is left on the disk for what is downloaded; the store holds what it held before. Make room and run the command again."
            )
            : Error(
                "AS2127",
                path,
                $"what is downloaded cannot be kept here: {fault.Message} The store holds what it held before. Check the folder's permissions and the disk."
            );

    /// <summary>Whether there is no room, on the disk or under a limit.</summary>
    public static bool IsFull(Exception fault) =>
        fault.HResult is NoSpace or DiskWrite.TooBig or OverQuota or OverQuotaMac or WindowsDiskFull;

    private static Diagnostic Error(string code, string path, string message) =>
        new(code, Severity.Error, new InputPlace(path), message);
}
