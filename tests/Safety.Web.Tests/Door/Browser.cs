using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Safety.Web.Tests.Door;

/// <summary>A browser of a test: keeps cookies, fills the forms that it was shown, follows nothing by itself.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly HttpClient _client;

    public Browser(Uri address)
    {
        Address = address;
        _client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false })
        {
            BaseAddress = address, Timeout = TimeSpan.FromSeconds(30),
        };
    }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    public async Task<Seen> GetAsync(string path) => await SeenAsync(await _client.GetAsync(path));

    /// <summary>Loads a page and submits one of its forms with what a person typed into it.</summary>
    public Task<Seen> SubmitAsync(string path, string form, params (string Name, string Value)[] typed) =>
        SubmitAsync(path, form, () => { }, typed);

    /// <summary>The same, and something happens between the loading and the sending.</summary>
    public async Task<Seen> SubmitAsync(
        string path, string form, Action between, params (string Name, string Value)[] typed)
    {
        var page = await GetAsync(path);
        Assert.True(page.Status == HttpStatusCode.OK, $"{path} answered {page.Status} and sent to {page.SentTo}.");
        var html = FormOf(page.Text, form);
        var fields = Hidden().Matches(html)
            .ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        foreach (var (name, value) in typed) fields[name] = value;
        between();
        return await SeenAsync(await _client.PostAsync(path, new FormUrlEncodedContent(fields)));
    }

    public async Task<Seen> SendAsync(HttpRequestMessage request) => await SeenAsync(await _client.SendAsync(request));

    /// <summary>What a script of our own page sends.</summary>
    public Task<Seen> SendJsonAsync(HttpMethod method, string path, object? body = null, string site = "same-origin")
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Sec-Fetch-Site", site);
        return SendAsync(request);
    }

    public Task<Seen> SignInAsync(string email, string password) =>
        SubmitAsync("/sign-in", "sign_in", ("Form.Name", email), ("Form.Password", password));

    /// <summary>Signs out with the form token of some page.</summary>
    public async Task<Seen> SubmitSignOutAsync()
    {
        var page = await GetAsync("/account/passkeys");
        var field = Hidden().Matches(page.Text).First(m => m.Groups[1].Value == "__RequestVerificationToken");
        var token = field.Groups[2].Value;
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        return await SeenAsync(await _client.PostAsync("/sign-out", form));
    }

    public async Task<bool> IsInAsync() => (await GetAsync("/inside")).Text == "inside";

    public void Dispose() => _client.Dispose();

    private static string FormOf(string html, string name)
    {
        var form = Forms().Matches(html).Select(m => m.Value)
            .SingleOrDefault(f => f.Contains($"name=\"_handler\" value=\"{name}\"", StringComparison.Ordinal));
        Assert.True(form is not null, $"There is no form {name} in: {html}");
        return form;
    }

    private static async Task<Seen> SeenAsync(HttpResponseMessage answer) =>
        new(answer, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}

/// <summary>What a browser was shown.</summary>
public sealed record Seen(HttpResponseMessage Answer, string Text)
{
    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>Where it was sent, as a path, or null.</summary>
    public string? SentTo =>
        Answer.Headers.Location is { } to ? (to.IsAbsoluteUri ? to.PathAndQuery : to.ToString()) : null;
}
