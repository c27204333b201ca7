// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.20;

/// What every practice token shares: balances, an issuer who mints, a pause switch and a block list.
abstract contract Ledger {
    string public name;
    string public symbol;
    address public immutable issuer;
    bool public paused;
    uint256 public totalSupply;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => bool) public isBlackListed;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    error NotIssuer();
    error TransfersPaused();
    error AccountBlocked(address account);
    error BalanceTooLow(address account, uint256 available, uint256 needed);
    error AllowanceTooLow(address spender, uint256 available, uint256 needed);

    constructor(string memory tokenName, string memory tokenSymbol, address tokenIssuer) {
        name = tokenName;
        symbol = tokenSymbol;
        issuer = tokenIssuer;
    }

    modifier onlyIssuer() {
        if (msg.sender != issuer) revert NotIssuer();
        _;
    }

    function mint(address to, uint256 amount) external onlyIssuer {
        totalSupply += amount;
        balanceOf[to] += amount;
        emit Transfer(address(0), to, amount);
    }

    function setPaused(bool on) external onlyIssuer {
        paused = on;
    }

    function setBlackListed(address account, bool on) external onlyIssuer {
        isBlackListed[account] = on;
    }

    function spendAllowance(address owner, uint256 amount) internal {
        uint256 available = allowance[owner][msg.sender];
        if (available == type(uint256).max) return;
        if (available < amount) revert AllowanceTooLow(msg.sender, available, amount);
        allowance[owner][msg.sender] = available - amount;
    }

    function setAllowance(address owner, address spender, uint256 amount) internal {
        allowance[owner][spender] = amount;
        emit Approval(owner, spender, amount);
    }

    /// The receiver gets `amount - fee`, the issuer the fee.
    function move(address from, address to, uint256 amount, uint256 fee) internal {
        if (paused) revert TransfersPaused();
        if (isBlackListed[from]) revert AccountBlocked(from);
        if (isBlackListed[to]) revert AccountBlocked(to);
        uint256 available = balanceOf[from];
        if (available < amount) revert BalanceTooLow(from, available, amount);
        balanceOf[from] = available - amount;
        balanceOf[to] += amount - fee;
        emit Transfer(from, to, amount - fee);
        if (fee == 0) return;
        balanceOf[issuer] += fee;
        emit Transfer(from, issuer, fee);
    }
}

/// An ordinary ERC-20 with EIP-2612 permits and, where `feeBps` is not zero, a fee on every transfer.
contract StandardToken is Ledger {
    uint8 public immutable decimals;
    uint256 public immutable feeBps;
    mapping(address => uint256) public nonces;

    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    error PermitExpired();
    error PermitForged();

    constructor(string memory n, string memory s, address by, uint8 places, uint256 fee) Ledger(n, s, by) {
        decimals = places;
        feeBps = fee;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        move(msg.sender, to, amount, (amount * feeBps) / 10_000);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        spendAllowance(from, amount);
        move(from, to, amount, (amount * feeBps) / 10_000);
        return true;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        setAllowance(msg.sender, spender, amount);
        return true;
    }

    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, keccak256(bytes(name)), keccak256("1"), block.chainid, address(this)));
    }

    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        if (block.timestamp > deadline) revert PermitExpired();
        bytes32 content = keccak256(abi.encode(PERMIT, owner, spender, value, nonces[owner]++, deadline));
        address signer = ecrecover(keccak256(abi.encodePacked("\x19\x01", DOMAIN_SEPARATOR(), content)), v, r, s);
        if (signer == address(0) || signer != owner) revert PermitForged();
        setAllowance(owner, spender, value);
    }
}

/// USDT's manners: nothing is returned, and an allowance must pass through zero before it changes.
contract NoReturnToken is Ledger {
    uint256 public immutable decimals;

    constructor(string memory n, string memory s, address by, uint256 places) Ledger(n, s, by) {
        decimals = places;
    }

    function transfer(address to, uint256 amount) external {
        move(msg.sender, to, amount, 0);
    }

    function transferFrom(address from, address to, uint256 amount) external {
        spendAllowance(from, amount);
        move(from, to, amount, 0);
    }

    function approve(address spender, uint256 amount) external {
        require(amount == 0 || allowance[msg.sender][spender] == 0);
        setAllowance(msg.sender, spender, amount);
    }
}

/// A token that does not say how many decimals it has, and answers false instead of reverting.
contract SilentToken is Ledger {
    constructor(address by) Ledger("Silent", "SILENT", by) {}

    function transfer(address to, uint256 amount) external returns (bool) {
        if (balanceOf[msg.sender] < amount) return false;
        move(msg.sender, to, amount, 0);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        if (balanceOf[from] < amount || allowance[from][msg.sender] < amount) return false;
        spendAllowance(from, amount);
        move(from, to, amount, 0);
        return true;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        setAllowance(msg.sender, spender, amount);
        return true;
    }
}
