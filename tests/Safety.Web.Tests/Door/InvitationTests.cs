using System.Net;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Tests.Door;

public sealed class InvitationTests(SharedDoor door) : IClassFixture<SharedDoor>
{
    private const string NewPassword = "nine quiet rivers bend";
    private readonly DoorHost _host = door.Host;

    [Fact]
    public async Task An_administrator_invites_and_the_invited_person_sets_a_password_once()
    {
        var (admin, _) = await _host.SignedInAsync(StaffRole.Administrator);
        var staff = _host.Staff.Join(StaffRole.Staff);
        var asked = await admin.SendJsonAsync(
            HttpMethod.Post, "/api/v1/sign-ins", new { staff_id = staff.Value, email = "grace@agency.example" });
        var link = new Uri(JsonDocument.Parse(asked.Text).RootElement.GetProperty("link").GetString()!).PathAndQuery;

        using var hers = _host.NewBrowser();
        await hers.GetAsync(link);
        var weak = await hers.SubmitAsync(link, "accept", ("Form.Password", "short"));
        Assert.Contains("at least 12", weak.Text, StringComparison.Ordinal);
        Assert.Equal("/", (await hers.SubmitAsync(link, "accept", ("Form.Password", NewPassword))).SentTo);
        Assert.True(await hers.IsInAsync());
        using var late = _host.NewBrowser();
        Assert.Contains("used already", (await late.GetAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_ends_after_three_days_and_a_later_one_replaces_it()
    {
        var staff = _host.Staff.Join(StaffRole.Staff);
        var first = await InviteAsync(staff);
        var second = await InviteAsync(staff);
        using var browser = _host.NewBrowser();
        Assert.Contains("used already", (await browser.GetAsync(first)).Text, StringComparison.Ordinal);
        Assert.Contains("Choose a password", (await browser.GetAsync(second)).Text, StringComparison.Ordinal);
        _host.Time.Advance(TimeSpan.FromHours(72));
        Assert.Contains("used already", (await browser.GetAsync(second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_administrator_invites()
    {
        var (manager, _) = await _host.SignedInAsync(StaffRole.Manager);
        var body = new { staff_id = Guid.NewGuid(), email = "x@agency.example" };
        var refused = await manager.SendJsonAsync(HttpMethod.Post, "/api/v1/sign-ins", body);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
    }

    [Fact]
    public async Task A_new_invitation_lets_in_who_forgot_the_password_and_ends_the_old_sessions()
    {
        var (staff, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        using var old = _host.NewBrowser();
        await old.SignInAsync(email, password);
        var link = await InviteAsync(staff);
        using var browser = _host.NewBrowser();
        await browser.SubmitAsync(link, "accept", ("Form.Password", NewPassword));

        Assert.True(await browser.IsInAsync());
        _host.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.False(await old.IsInAsync());
        Assert.Equal("/", (await old.SignInAsync(email, NewPassword)).SentTo);
    }

    private async Task<string> InviteAsync(StaffId staff)
    {
        var email = $"i{staff.Value:N}@agency.example";
        var invited = await _host.AskAsync((SignIns all) => all.InviteAsync(staff, email, staff));
        return invited.Link!.PathAndQuery;
    }
}
