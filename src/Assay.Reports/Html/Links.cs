namespace Assay.Reports.Html;

/// <summary>Which locators become links.</summary>
internal static class Links
{
    /// <summary>
    /// The address, where the locator is a web address without user name in it; null for anything else, which is then shown
    /// as text: a locator from outside must not become a script or a deceptive address.
    /// </summary>
    public static string? Of(string? locator) =>
        Uri.TryCreate(locator, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
        && address.UserInfo.Length == 0
            ? address.AbsoluteUri
            : null;
}
