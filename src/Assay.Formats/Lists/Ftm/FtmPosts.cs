namespace Assay.Formats.Lists.Ftm;

/// <summary>Posts that somebody holds or held.</summary>
internal static class FtmPosts
{
    /// <summary>Adds the post of an occupancy with its days.</summary>
    public static void Add(PartyDraft draft, FtmEntity occupancy, Func<string, string> nameOf)
    {
        foreach (var id in occupancy.Values("post"))
        {
            var nested = occupancy.Nested.FirstOrDefault(n =>
                string.Equals(n.Entity.Id, id, StringComparison.Ordinal)
            );
            var days = string.Join(
                " to ",
                new[] { occupancy.Text("startDate"), occupancy.Text("endDate") }.Where(d => d.Length > 0)
            );
            var name = nested.Entity?.Caption ?? nameOf(id);
            draft.AddPosition(days.Length > 0 ? $"{name} ({days})" : name);
        }
    }
}
