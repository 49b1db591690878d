using Assay.FactCheck.Folding;
using Assay.Registers;

namespace Assay.FactCheck.Shared;

/// <summary>A company of the LeaveRussia sample.</summary>
/// <param name="Name">Its name, comparable.</param>
/// <param name="Written">Its name as written.</param>
/// <param name="Class">KSE's class of status.</param>
/// <param name="Step">What the class reads as.</param>
internal sealed record SampleCompany(FoldedName Name, string Written, string Class, PresenceKind Step);

/// <summary>Reads the sample of KSE Institute's LeaveRussia.</summary>
internal static class PresenceSample
{
    public const string File = "sanctions/russia-presence/kse_leave_russia_sample_A.csv";

    public static IReadOnlyList<SampleCompany> Read(SharedFiles files) =>
        [
            .. CsvRows
                .Of(files, File, "name", "status_class")
                .Select(row => new SampleCompany(
                    FoldedName.Of(row["name"]),
                    row["name"],
                    row["status_class"],
                    Step(row["status_class"])
                )),
        ];

    private static PresenceKind Step(string status) =>
        status switch
        {
            "continue" or "holdoff" => PresenceKind.Stayed,
            "scalingback" => PresenceKind.ScaledBack,
            "suspension" => PresenceKind.Suspended,
            "withdrawal" => PresenceKind.Left,
            "transfer" => PresenceKind.Sold,
            _ => throw SharedFiles.Unreadable(
                File,
                $"'{status}' is not a class of status that is known here."
            ),
        };
}
