using Assay.Model;
using static System.FormattableString;

namespace Assay.Territories;

/// <summary>How a place looks in another view than the recognised one. It stands beside the recognised answer and never in its stead.</summary>
/// <param name="Id"><c>recognised</c>, <c>de-facto</c>, or the code of a state.</param>
/// <param name="Label">Whose view it is, in words.</param>
/// <param name="Says">What it says, a sentence each.</param>
/// <param name="Source">Where that is from; null where nothing is recorded.</param>
public sealed record PlaceView(string Id, string Label, IReadOnlyList<string> Says, Citation? Source);

public sealed partial class TerritoryAtlas
{
    /// <summary>The view that borders are in: what the General Assembly, the Security Council and most states recognise.</summary>
    public const string RecognisedView = "recognised";

    /// <summary>The view of a map that paints ground by who holds it.</summary>
    public const string DeFactoView = "de-facto";

    /// <summary>The views there are: recognised, de facto, and of each state whose claims are recorded.</summary>
    public IReadOnlyList<string> ViewIds =>
        [
            RecognisedView,
            DeFactoView,
            .. _pack
                .Claims.Select(c => c.Claim.By.Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A place in a view.</summary>
    /// <param name="id">One of <see cref="ViewIds"/>.</param>
    /// <param name="status">What is known of the place.</param>
    /// <exception cref="ArgumentException">There is no such view.</exception>
    public PlaceView View(string id, TerritoryStatus status) =>
        !ViewIds.Contains(id, StringComparer.Ordinal)
            ? throw new ArgumentException($"There is no view '{id}'.", nameof(id))
        : string.Equals(id, RecognisedView, StringComparison.Ordinal) ? Recognised(status)
        : string.Equals(id, DeFactoView, StringComparison.Ordinal) ? DeFacto(status)
        : OfState(new CountryCode(id), status);

    private static PlaceView Recognised(TerritoryStatus status) =>
        new(
            RecognisedView,
            "recognised borders",
            [status.Sovereign is { } sovereign ? $"part of {sovereign.Country}" : "no land found"],
            status.Sovereign?.Authorities is [var authority, ..] ? authority : null
        );

    private static PlaceView DeFacto(TerritoryStatus status)
    {
        var control = status.Control;
        var says =
            status.Sovereign is null ? ["no land found"]
            : control.Shares.Count > 1
                ? control
                    .Shares.Select(s =>
                        Invariant(
                            $"{s.Share * 100:0.#} % painted as {s.Power?.Value ?? (s.Class == ControlClass.Contested ? "contested" : "unknown")}"
                        )
                    )
                    .ToArray()
            :
            [
                control.Power is { } power ? $"painted as {power}"
                : control.Class == ControlClass.Contested ? "painted as contested"
                : "not told",
            ];
        return new PlaceView(
            DeFactoView,
            "a map of who holds ground; holding is not sovereignty",
            says,
            control.Source
        );
    }

    private PlaceView OfState(CountryCode state, TerritoryStatus status)
    {
        var claims = status.Claims.Where(c => c.By == state).ToList();
        var says = claims.Select(c => $"{state} claims it as its own, {c.Days}; not recognised").ToList();
        if (status.Sovereign?.Country == state)
            says.Add($"part of {state}, as in the recognised view");
        else if (claims.Count > 0)
        {
            var painted = _pack
                .Corrections.SelectMany(c => c.Painted)
                .Where(p => status.Views.Contains(p))
                .Select(p => $"painted so, or apart, by {p.Map}: {p.Says}");
            says.AddRange(painted);
        }
        if (says.Count == 0)
            says.Add($"no claim of {state} to it is recorded on that day");
        return new PlaceView(
            state.Value,
            $"what {state} claims; a claim is not sovereignty",
            says,
            claims.FirstOrDefault()?.Source
        );
    }
}
