using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests.Incidents;

/// <summary>What people do on the pages of reports.</summary>
internal static class Acting
{
    /// <summary>Presses a button that sends a form, and waits for the page that follows.</summary>
    public static Task SendAsync(this Visitor visitor, string button) => visitor.TurnAsync(
        () => visitor.Page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync());

    /// <summary>Does what leads to another page, and waits until that page is there.</summary>
    public static async Task TurnAsync(this Visitor visitor, Func<Task> act)
    {
        var turned = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage page) => turned.TrySetResult();
        visitor.Page.DOMContentLoaded += Loaded;
        await act();
        await turned.Task.WaitAsync(TimeSpan.FromMilliseconds(Visitor.ActMs));
        visitor.Page.DOMContentLoaded -= Loaded;
    }

    /// <summary>Opens a part that stands closed.</summary>
    public static async Task UnfoldAsync(this Visitor visitor, string summary)
    {
        var details = visitor.Page.Locator("details", new() { HasText = summary }).First;
        if (await details.GetAttributeAsync("open") is null)
            await details.Locator("summary").First.ClickAsync();
    }

    /// <summary>Fails unless a field says what is wrong with it.</summary>
    public static async Task SaysWrongAsync(this Visitor visitor, string field, string words) => Assert.Contains(
        words, await visitor.Page.Locator($"#{field}-error").InnerTextAsync(), StringComparison.Ordinal);

    /// <summary>Fails unless all these words stand on the page.</summary>
    public static async Task SaysAsync(this Visitor visitor, params string[] expected)
    {
        var words = await visitor.WordsAsync();
        foreach (var part in expected)
            Assert.Contains(part, words, StringComparison.Ordinal);
    }

    /// <summary>All words of the page.</summary>
    public static Task<string> WordsAsync(this Visitor visitor) => visitor.Page.Locator("main").InnerTextAsync();

    /// <summary>Gives the form an id that was sent before, as going back in the browser would.</summary>
    public static Task SetIdAsync(this Visitor visitor, string id) =>
        visitor.Page.Locator("form.report-form input[name=id]").EvaluateAsync("(e, id) => e.value = id", id);
}
