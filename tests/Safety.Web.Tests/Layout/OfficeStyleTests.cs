using System.Text.RegularExpressions;
using Bunit;
using MudBlazor;
using MudBlazor.Services;

namespace Safety.Web.Tests.Layout;

/// <summary>
/// Colours and measures of MudBlazor come from office.css and not from its theme provider, so that pages are right
/// before script runs and need no inline style. This holds the file against what the provider would have said.
/// </summary>
public sealed partial class OfficeStyleTests : BunitContext
{
    [Fact]
    public void Each_variable_of_MudBlazors_theme_is_given_by_our_style_sheet()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
        var asked = Named().Matches(Render<MudThemeProvider>().Markup)
            .Select(match => match.Groups[1].Value).ToHashSet();
        var given = Named().Matches(StyleSheet("office.css")).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.True(asked.Count > 100, "The theme provider named too few variables to be believed.");
        Assert.Empty(asked.Except(given).Order());
    }

    [Fact]
    public void The_style_sheet_of_staff_pages_stays_small()
    {
        Assert.InRange(StyleSheet("site.css").Length, 1000, 20 * 1024);
    }

    private static string StyleSheet(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Safety.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root was not found.");
        return File.ReadAllText(Path.Combine(folder.FullName, "src", "Safety.Web", "wwwroot", name));
    }

    [GeneratedRegex(@"(--mud-[a-z0-9-]+)\s*:")]
    private static partial Regex Named();
}
