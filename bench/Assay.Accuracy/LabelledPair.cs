using Assay.Formats.Screening;
using Assay.Model;
using Assay.Names;

namespace Assay.Accuracy;

/// <summary>Two names of which somebody said whether they are one party's.</summary>
internal sealed record LabelledPair(
    string Left,
    string Right,
    PartyKind Kind,
    bool IsMatch,
    string Schema,
    string Quality,
    string Group
)
{
    /// <summary>Reads a file with the columns of nomenklatura's name bench.</summary>
    public static IReadOnlyList<LabelledPair> Read(string path) =>
        [
            .. InputTable
                .Open(path, "name1", "name2", "schema", "is_match")
                .Rows()
                .Select(r => new LabelledPair(
                    r["name1"],
                    r["name2"],
                    PartyKinds.Of(r["schema"]) ?? PartyKind.Unknown,
                    string.Equals(r["is_match"], "true", StringComparison.OrdinalIgnoreCase),
                    r["schema"],
                    r["quality"],
                    r["case_group"]
                )),
        ];

    /// <summary>How much the pair counts when weights are fitted: a label that its makers call strong counts for more.</summary>
    public double Weight =>
        Quality switch
        {
            "STRONG" => 2,
            "WEAK" => 0.5,
            _ => 1,
        };

    /// <summary>The comparison of the two.</summary>
    public NameComparison Compare() => NameComparer.Compare(Name.Of(Left, Kind), Name.Of(Right, Kind), Kind);
}
